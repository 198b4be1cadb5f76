package org.puebla.gravity.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Turns one thing after another into another. */
record Mapping<A, B>(Iterator<A> source, Function<A, B> turned) implements Iterator<B> {

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public B next() {
    return turned.apply(source.next());
  }
}
