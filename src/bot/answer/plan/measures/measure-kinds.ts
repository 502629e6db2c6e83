export type Order = 'highest' | 'lowest';

/** A kind of thing that is measured: how questions name it, how tables print it, and how it is put in order unnamed. */
export interface MeasureKind {
  /** Its names in questions: any of them asks for what a table prints under any other. */
  readonly asked: RegExp;
  /** Words of headings and captions of what holds it. */
  readonly printed: RegExp;
  /** Words that put things in its order without naming it: "cheapest". */
  readonly ordered?: Readonly<Record<Order, RegExp>>;
  /** A verb that says it before a bound: "cost more than 300". */
  readonly bounded?: RegExp;
}

/** What goods bring in abroad, by all its names. */
const EXPORTS: MeasureKind = {
  asked:
    /(?:外贸|对外)?(?<!进)出口(?:总?金额|总?额|总?值|货值|收入|创汇|规模|数额|数值)?|外销额?|(?:海外|境外|对外|国外)(?:的?销售|营业)(?:总?额|收入)?|(?:卖[到出]|销往)(?:国外|海外|境外)|创汇额?|出海|\bexport(?:s|ed|ing)?(?: (?:business|trade|values?|revenues?|income|earnings|proceeds|receipts|turnover|sales|volume)\b)?|\b(?:overseas|foreign|outbound|abroad) (?:sales|shipments|revenues?|earnings)\b|\b(?:sales|shipments|shipped|sold|earn|earned|sell|ship) (?:abroad|overseas)\b/iu,
  printed: /export|abroad|overseas|trade|出口|外销|海外|境外|外贸/iu,
};

/** Measures whose names are told from mere words for "the numbers": where a table's words say nothing of one, it holds none. */
export const NAMED_KINDS: readonly MeasureKind[] = [
  EXPORTS,
  { asked: /\bimport(?:s|ed)?\b|进出?口/iu, printed: /import|trade|进口|外贸/iu },
  {
    asked: /\b(?:production|output|produced)\b|产[量值出]|生产量?/iu,
    printed: /produc|output|manufactur|[产造]/iu,
  },
  { asked: /\b(?:inventor(?:y|ies)|stockpiles?)\b|库存|存货/iu, printed: /inventor|stock|goods|materials|[库存]/iu },
  { asked: /\bconsumption\b|消费|消耗/iu, printed: /consum|use|usage|消费|消耗|用/iu },
  { asked: /\bemissions?\b|排放/iu, printed: /emission|\bco2|carbon|ghg|排放|碳/iu },
  { asked: /\b(?:production )?capacity\b|产能/iu, printed: /capacity|产能|容量/iu },
  { asked: /\bunit (?:prices?|costs?)\b|单位成本|[单均]价/iu, printed: /price|\bunit|average|价|成本/iu },
  { asked: /\btariffs?\b|关税/iu, printed: /tariff|dut(?:y|ies)|rate|税/iu },
];

/** What something costs: rows may be costs that no heading calls so, "Selling, general and administrative". */
export const COSTS: MeasureKind = {
  asked: /\bcosts?\b(?! of)|\b(?:spend|spent|spending|expenses?)\b|费用|支出|花费/iu,
  printed: /\b(?:prices?|costs?|fees?|fares?|rents?|spending|expen\w+)\b|价|费用|支出|租金|成本/iu,
  ordered: {
    highest:
      /(?:the )?most (?:expensive|costly)|(?:the )?(?:priciest|dearest|costliest)|\bcosts? (?:the )?most|(?:价格?)?最[贵昂]贵?/iu,
    lowest: /(?:the )?(?:cheapest|least (?:expensive|costly))|\bcosts? (?:the )?least|最(?:便宜|廉价)/iu,
  },
  bounded: /\bcosts? (?=(?:more|less|over|under|above|below|at (?:least|most)|between)\b)/iu,
};

/** Measures of which a table may lose the name with its caption; a table that heads its columns by measures does not. */
export const COMMON_KINDS: readonly MeasureKind[] = [
  {
    asked: /\b(?:(?:list|unit|selling|retail|sale) )?prices?(?: tags?)?\b|(?:单台)?[售单定]价|价钱|价格/iu,
    printed: /\b(?:prices?|high|low|close)\b|价/iu,
  },
  {
    asked: /\b(?:headcounts?|employees|workforce|(?:staff|team)(?: (?:size|numbers?))?)\b|(?:员工|职工)?人数|员工数/iu,
    printed:
      /\b(?:headcounts?|employees|staff|people|workers|workforce|personnel|population|members)\b|人数|员工数?|人口/iu,
    ordered: {
      highest:
        /(?:the )?(?:most|largest number of) (?:people|staff|employees|workers|members)|(?:the )?most populous|(?:的?人|员工)(?:是)?最多/iu,
      lowest:
        /(?:the )?(?:fewest|least|smallest number of) (?:people|staff|employees|workers|members)|(?:的?人|员工)(?:是)?最少/iu,
    },
  },
  {
    asked: /\b(?:turnover|takings|sales|revenues?)\b|营业额|营业收入|营收|销售收入|销售额/iu,
    printed: /\b(?:turnover|takings|sales|revenues?)\b|营业额|营收|收入|销售额|销量/iu,
  },
  {
    asked: /\b(?:units|pieces) sold\b|\b(?:was|were) sold\b|销售量|销量/iu,
    printed: /\b(?:sales|sold|units)\b|销量|销售量|销售额/iu,
    ordered: {
      highest:
        /(?:the )?best[- ]selling|\b(?:sold|sells?) (?:the )?(?:most|best)|卖[得的]最(?:多|好)|最(?:畅销|好卖)/iu,
      lowest:
        /(?:the )?worst[- ]selling|\b(?:sold|sells?) (?:the )?(?:least|worst)|卖[得的]最(?:少|差)|最(?:滞销|难卖)/iu,
    },
  },
  {
    asked: /\b(?:salar(?:y|ies)|wages?|pay)\b|工资|薪[水酬资金]|月薪/iu,
    printed: /\b(?:salar(?:y|ies)|wages?|pay)\b|工资|薪|月薪|收入/iu,
    ordered: {
      highest: /(?:the )?(?:best|highest)[- ]paid|\b(?:earns?|earned|paid) (?:the )?most|挣得?最多|赚得?最多/iu,
      lowest: /(?:the )?(?:worst|lowest)[- ]paid|\b(?:earns?|earned|paid) (?:the )?least|挣得?最少|赚得?最少/iu,
    },
  },
  {
    asked: /(?<!net |gross |operating )\bprofits?\b|(?<![净毛])利润额?|(?<!净)盈利/iu,
    printed: /\bprofits?\b|利润|盈利/iu,
  },
  {
    asked: /\border (?:count|numbers?)\b|\borders\b|订单[数量]?量?|单量|(?:接了)?多少单(?![位价])/iu,
    printed: /\borders\b|订单/iu,
  },
  {
    asked: /\bweight\b|重量/iu,
    printed: /\b(?:weight|mass)\b|重量|质量/iu,
    ordered: { highest: /(?:the )?heaviest|最重(?!要|视)/iu, lowest: /(?:the )?lightest|最轻/iu },
  },
  {
    asked: /\bages?\b|年龄/iu,
    printed: /\bages?\b|年龄|岁/iu,
    ordered: { highest: /(?:the )?oldest|最(?:年长|老)/iu, lowest: /(?:the )?youngest|最年轻/iu },
  },
  {
    asked: /\bheight\b|高度|身高/iu,
    printed: /\bheights?\b|高度|身高|楼高/iu,
    ordered: {
      highest: /(?:the )?tallest|最高(?=[的]?(?:楼|山|塔|建筑))/iu,
      lowest: /(?:the )?shortest|最矮/iu,
    },
  },
  {
    asked: /\blength\b|长度/iu,
    printed: /\blengths?\b|长度|里程/iu,
    ordered: { highest: /(?:the )?longest|最长/iu, lowest: /(?:the )?shortest|最短/iu },
  },
  {
    asked: /\bfloor (?:space|area)\b|面积/iu,
    printed: /\barea\b|面积/iu,
  },
];
