package org.puebla.study.figure;

/**
 * One figure of a study.
 *
 * @param id names its files; unique in the study
 * @param title what is shown, where, when and in which unit
 * @param alternative what it shows, for those who cannot see it
 * @param source whose figures, in which edition, and what must be known to read them
 * @param drawing how it is drawn
 * @param numbers the numbers behind it
 */
public record StudyFigure(
    String id, String title, String alternative, String source, Drawing drawing, Grid numbers) {}
