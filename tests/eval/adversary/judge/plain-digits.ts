/** The digits of any script as ASCII, compatibility forms undone, what is not seen taken out. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .replaceAll(/[〡-〩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x3020))
    .replaceAll(/[−–—‒-](?=\d)|负\s*(?=\d)|\bminus\s+(?=\d)/giu, '-');
}

/** Unicode lays the ten digits of a script side by side, so the zero is as far before as the digit is worth. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}
