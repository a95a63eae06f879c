/** The row （七）总计 of table 3: the sum of all outcomes. */
export const OUTCOME_TOTAL_ROW = 'concluded';
