/** Excel.ChartTrendlineType */
export const TRENDS = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
