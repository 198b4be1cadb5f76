package org.puebla.study.chapter;

import java.util.List;
import org.puebla.study.figure.Block;

/** One part of a study. */
public interface Chapter {

  /** Its id in study files and its anchor on the page. */
  String id();

  /**
   * What it says; what the release does not hold is said too. Nothing when the study does not ask
   * for it.
   */
  List<Block> blocks(Desk desk);
}
