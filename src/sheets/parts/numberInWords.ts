/**
 * A whole number as reports write it, in a formula: two digits at least, thousands apart by a dot, on any machine.
 *
 * @example countWords("C5") // => 'IF(C5<10,"0"&C5,IF(C5<1000,C5&"",INT(C5/1000)&"."&RIGHT("00"&MOD(C5,1000),3)))'
 */
export function countWords(cell: string): string {
  return `IF(${cell}<10,"0"&${cell},IF(${cell}<1000,${cell}&"",INT(${cell}/1000)&"."&RIGHT("00"&MOD(${cell},1000),3)))`;
}

/**
 * The same as text.
 *
 * @example countText(9831) // => "9.831"
 * @example countText(4) // => "04"
 */
export function countText(count: number): string {
  if (count < 1000) return String(count).padStart(2, "0");
  return `${String(Math.floor(count / 1000))}.${String(count % 1000).padStart(3, "0")}`;
}

/**
 * A part of a whole in per cent with a decimal comma, in a formula; "-" over nothing.
 *
 * @example rateWords("C6", "C5") // => 'IF((C5)=0,"-",INT(ROUND((C6)/(C5)*1000,0)/10)&","&MOD(ROUND((C6)/(C5)*1000,0),10)&"%")'
 */
export function rateWords(part: string, whole: string): string {
  const tenths = `ROUND((${part})/(${whole})*1000,0)`;
  return `IF((${whole})=0,"-",INT(${tenths}/10)&","&MOD(${tenths},10)&"%")`;
}

/**
 * The same as text.
 *
 * @example rateText(4 / 11) // => "36,4%"
 * @example rateText(null) // => "-"
 */
export function rateText(rate: number | null): string {
  if (rate === null) return "-";
  const tenths = Math.round(rate * 1000);
  return `${String(Math.floor(tenths / 10))},${String(tenths % 10)}%`;
}
