package org.stigraph.mention;

/** The calendar in which a date was printed: 西暦, 年度 (April to March) or an era (令和6年, H18). */
public enum Calendar {
  GREGORIAN,
  FISCAL_YEAR,
  ERA
}
