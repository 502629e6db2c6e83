/** A shape of table found in financial reports. */
export interface RealShape {
  /** The first eight characters of the table's uid. */
  readonly uid: string;
  readonly what: string;
  /** Its value columns in order: label | unit | period. */
  readonly columns: readonly string[];
}

/** Read and checked by hand against the source. */
export const REAL_SHAPES: readonly RealShape[] = [
  {
    uid: '53474060',
    what: 'a unit row, and groups ended by totals',
    columns: [
      'Fiscal 2019 (in millions) | $ million | FY2019',
      'Fiscal 2018 (in millions) | $ million | FY2018',
      'Fiscal 2017 (in millions) | $ million | FY2017',
    ],
  },
  {
    uid: '52164b70',
    what: 'three header rows, two spanning headings',
    columns: [
      'Domestic September 30, 2019 | % | 2019-09-30',
      'Domestic September 30, 2018 | % | 2018-09-30',
      'International September 30, 2019 | % | 2019-09-30',
      'International September 30, 2018 | % | 2018-09-30',
    ],
  },
  {
    uid: 'f8ac9ddd',
    what: 'letter-spaced year, unit row of one phrase',
    columns: [
      'December 31 2019 U.S. $ in thousands | US$ thousand | 2019-12-31',
      'December 31 2 0 1 8 U.S. $ in thousands | US$ thousand | 2018-12-31',
    ],
  },
  {
    uid: '77d8e381',
    what: 'dates with units, and a change column',
    columns: ['30 June 2019 $’000 | $’000 | 2019-06-30', '30 June 2018 $’000 | $’000 | 2018-06-30', 'Change % | % | '],
  },
  {
    uid: '32edf644',
    what: 'a caption across, footnote marks behind years, scale in the corner',
    columns: [
      'As of and for the Year Ended May 31, 2019 | $ million | FY2019',
      'As of and for the Year Ended May 31, 2018 (4) | $ million | FY2018',
      'As of and for the Year Ended May 31, 2017 (4) | $ million | FY2017',
      'As of and for the Year Ended May 31, 2016 (4) | $ million | FY2016',
      'As of and for the Year Ended May 31, 2015 (4) | $ million | FY2015',
    ],
  },
  {
    uid: '285a1ced',
    what: 'years with footnote marks only',
    columns: ['2019 (1) | $ | 2019', '2018 | $ | 2018', '2017 (2) | $ | 2017'],
  },
  {
    uid: '5127ef77',
    what: 'amounts and shares of the total by turns',
    columns: [
      'Fiscal Year 2018 Net Sales | $ | FY2018',
      'Fiscal Year 2018 % of Total | % | FY2018',
      'Fiscal Year 2017 Net Sales | $ | FY2017',
      'Fiscal Year 2017 % of Total | % | FY2017',
    ],
  },
  {
    uid: 'ba26cd64',
    what: 'currency and scale in one corner word',
    columns: ['2019 | USDm | 2019', '2018 | USDm | 2018', '2017 | USDm | 2017'],
  },
  {
    uid: '82dca6c3',
    what: 'a heading wrapped over two rows',
    columns: [
      'Balance at Beginning of Period (1/1/19) | $ | ',
      'Increase / (Decrease) | $ | ',
      'Balance at End of Period | $ | ',
    ],
  },
  {
    uid: '9989ca79',
    what: 'year and unit in one heading',
    columns: ['2019 $’000 | $’000 | 2019', '2018 $’000 RESTATED3 | $’000 | 2018', 'CHANGE | % | '],
  },
  {
    uid: '65264b50',
    what: 'three header rows and a unit row over pairs of columns',
    columns: [
      'Fiscal years ended July 31, 2019 Amount (In thousands, except percentages) | $ thousand | FY2019',
      'Fiscal years ended July 31, 2019 % of total revenue (In thousands, except percentages) | % | FY2019',
      'Fiscal years ended July 31, 2018 Amount (In thousands, except percentages) | $ thousand | FY2018',
      'Fiscal years ended July 31, 2018 % of total revenue (In thousands, except percentages) | % | FY2018',
      'Fiscal years ended July 31, Change ($) (In thousands, except percentages) | $ thousand | ',
      'Fiscal years ended July 31, Change (%) (In thousands, except percentages) | % | ',
    ],
  },
  {
    uid: 'daf81839',
    what: 'percent changes between years beside the years',
    columns: [
      '2019 | $ million | 2019',
      '2018 | $ million | 2018',
      '2017 | $ million | 2017',
      'Percentage Change 2019 Versus 2018 | % | 2018/2019',
      'Percentage Change 2018 Versus 2017 | % | 2017/2018',
    ],
  },
  {
    uid: '5677fbce',
    what: 'headings at the right end of their spans',
    columns: [
      'Fiscal year 2019 | € million | FY2019',
      'Fiscal year 2018 | € million | FY2018',
      '% Change Actual | % | ',
      '% Change Comp. | % | ',
    ],
  },
  {
    uid: 'dace18a6',
    what: 'weeks ended, with the unit',
    columns: ['52 weeks ended 30 Mar 2019 £m | £m | P1Y/2019-03-30', '52 weeks ended 31 Mar 2018 £m | £m | FY2018'],
  },
  {
    uid: '428d5e87',
    what: 'a heading that covers four columns, two of them unnamed',
    columns: [
      'Years Ended 2019 | $ thousand | 2019',
      'Years Ended 2018 | $ thousand | 2018',
      'Years Ended 2017 | $ thousand | 2017',
      'Change 2019 over 2018 | $ thousand | 2018/2019',
      'Change 2019 over 2018 | % | 2018/2019',
      'Change 2018 over 2017 | $ thousand | 2017/2018',
      'Change 2018 over 2017 | % | 2017/2018',
    ],
  },
  {
    uid: '502dd70a',
    what: 'asterisks behind fiscal years',
    columns: [
      'Emissions reported in tonnes CO2e* FY19** |  | FY2019',
      'Emissions reported in tonnes CO2e* FY18** |  | FY2018',
      'Emissions reported in tonnes CO2e* FY18*** |  | FY2018',
    ],
  },
  {
    uid: 'e8877535',
    what: 'a new header in the middle',
    columns: [
      'Weightage (%) | % | ',
      'FY 2019 ` | ` | FY2019',
      'FY 2018 ` | ` | FY2018',
      '% Change YoY | % | ',
      'FY 2019 (%) | % | FY2019',
      'FY 2018 (%) | % | FY2018',
    ],
  },
  {
    uid: '073a0021',
    what: 'blocks under their own periods, headings in two lines',
    columns: [
      'First Quarter | $ | ',
      'Second Quarter | $ | ',
      'Third Quarter | $ | ',
      'Fourth Quarter | $ | ',
      'Total | $ | ',
    ],
  },
  {
    uid: 'e5fc54e8',
    what: 'weeks over dates over years, twice',
    columns: [
      '12 Weeks Ended September 29, 2019 | $ | P12W/2019-09-29',
      '12 Weeks Ended July 7, 2019 | $ | P12W/2019-07-07',
      '12 Weeks Ended April 14, 2019 | $ | P12W/2019-04-14',
      '16 Weeks Ended January 20, 2019 | $ | P16W/2019-01-20',
      '12 Weeks Ended September 30, 2018 | $ | P12W/2018-09-30',
      '12 Weeks Ended July 8, 2018 | $ | P12W/2018-07-08',
      '12 Weeks Ended April 15, 2018 | $ | P12W/2018-04-15',
      '16 Weeks Ended January 21, 2018 | $ | P16W/2018-01-21',
    ],
  },
  {
    uid: '79a8ddc2',
    what: 'a percent heading between two years',
    columns: [
      '2019 | $ million | FY2019',
      'Percent Change Actual | % | ',
      'Percent Change Constant | % | ',
      '2018 | $ million | FY2018',
    ],
  },
  {
    uid: '37fc1d68',
    what: 'equal shares of columns',
    columns: [
      '2019 Men Years | Years | 2019',
      '2019 Women Years | Years | 2019',
      '2018 Men Years | Years | 2018',
      '2018 Women Years | Years | 2018',
    ],
  },
  {
    uid: 'f50c6b84',
    what: '£000 is a unit, not a number',
    columns: ['2019 £000 | £000 | 2019', '2018 £000 | £000 | 2018', '2017 £000 | £000 | 2017'],
  },
  {
    uid: 'b1b21d4c',
    what: 'currency and percent as the only headings under dates',
    columns: [
      'Years ended December 31, 2019 $ | $ | 2019',
      'Years ended December 31, 2019 % | % | 2019',
      'Years ended December 31, 2018 $ | $ | 2018',
      'Years ended December 31, 2018 % | % | 2018',
    ],
  },
  {
    uid: 'ee5ecf56',
    what: 'columns of dashes are values',
    columns: [
      'Quoted Prices in Active Markets (Level 1) |  | 2019-12-31',
      'Significant Other Observable Inputs (Level 2) | $ | 2019-12-31',
      'Significant Unobservable Inputs (Level 3) |  | 2019-12-31',
      'Total Fair Value | $ | 2019-12-31',
    ],
  },
  {
    uid: '736f65a8',
    what: 'a row of percents in columns of money',
    columns: [
      "Current $'000 | $'000 | 2019-06-30",
      "0 to 30 days past due $'000 | $'000 | 2019-06-30",
      "31 to 60 days past due $'000 | $'000 | 2019-06-30",
      "More than 60 days past due $'000 | $'000 | 2019-06-30",
      "Total $'000 | $'000 | 2019-06-30",
    ],
  },
  {
    uid: 'ed571eb6',
    what: 'an annotation under one column',
    columns: ['2019 $ | C$ thousand | FY2019', '2018 $ (restated, Note 3) | C$ thousand | FY2018'],
  },
  {
    uid: '017e0ecd',
    what: 'changes between years',
    columns: [
      'Change between Fiscal increase (decrease) 2019 and 2018 | $ thousand | 2018/2019',
      'Change between Fiscal increase (decrease) 2018 and 2017 | $ thousand | 2017/2018',
    ],
  },
  {
    uid: 'b7650647',
    what: 'ranges of years are no periods',
    columns: [
      'Payments due by period Up to 1 year |  | ',
      'Payments due by period 1 to 3 years |  | ',
      'Payments due by period 3 to 5 years |  | ',
      'Payments due by period More than 5 years |  | ',
      'Payments due by period Total |  | ',
    ],
  },
  {
    uid: '9b0abd12',
    what: 'headings that stand for two columns each',
    columns: [
      '2019 | $ thousand | 2019',
      '2019 | % | 2019',
      '2018 | $ thousand | 2018',
      '2018 | % | 2018',
      'Change | $ thousand | ',
      'Change | % | ',
    ],
  },
  {
    uid: '21a432eb',
    what: 'one heading over two years each',
    columns: [
      'Financial assets 2019 RMB’Million | RMB’Million | 2019',
      'Financial assets 2018 RMB’Million | RMB’Million | 2018',
      'Financial liabilities 2019 RMB’Million | RMB’Million | 2019',
      'Financial liabilities 2018 RMB’Million | RMB’Million | 2018',
    ],
  },
];
