/** What leads the first of two amounts: 从 20 亿元, "from 20". */
export const FROM = /(?:从|由|自|\bfrom)\s*(?:\d{4}\s*年的?|(?:(?:19|20)\d{2}['’]s )?)\s*$/iu;

/** What joins it to the second: 增加到, 跃升至, "to". */
export const TO = /至|到|升|降|增|\bto\b/iu;

/** What makes a percent one a year: 年均, "a year". */
export const A_YEAR =
  /年均|年平均|平均每年|复合|\b(?:annual(?:ly|i[sz]ed)?|yearly|compound|(?:a|per|each) year|per annum)\b/iu;

/** What stands before the place that something holds in an order: 排名世界第七, "ranked seventh". */
export const RANKED = /(?:排|名列|位列|位居|居)\S{0,6}$|\brank(?:s|ed|ing)?\b[^.;]{0,20}$/iu;

/** Characters behind a percent in which "a year" still belongs to it: room for "% on average per year". */
export const BEHIND = 24;
