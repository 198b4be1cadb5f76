package org.puebla.source.rule;

import java.util.List;

/** Everything that is looked at before a declaration is believed. */
public final class DeclarationRules {

  public static final List<DeclarationRule> ALL =
      List.of(
          new IdRule(),
          new PublisherRule(),
          new CountsRule(),
          new ColumnFormRule(),
          new ColumnReadingRule(),
          new ColumnCodesRule(),
          new RequiredColumnsRule(),
          new LayoutRule(),
          new UnfoldRule(),
          new SymbolsRule(),
          new RowRulesRule(),
          new TotalsRule(),
          new CorrectionsRule(),
          new ExpectRule(),
          new ExamplesRule(),
          new SpellingsRule(),
          new EditionsRule(),
          new UsedOnceRule(),
          new PersonLevelRule());

  private DeclarationRules() {}
}
