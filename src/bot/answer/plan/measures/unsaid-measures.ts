import { labelWords } from '../../../../knowledge/index.js';

/**
 * Nouns for what a table may measure without printing it: the caption of a dropped file is often lost. "Revenue from
 * cloud" is then the row "Cloud".
 */
export const UNSAID: ReadonlySet<string> = new Set(
  labelWords(
    `revenue sales turnover cost expense expenditure spending profit income earnings loss gain price value amount
    balance volume quantity production output consumption exports imports investment stock level figure rate
    收入 成本 费用 支出 利润 收益 价格 价值 金额 余额 数量 产量 销量 销售额 销售 营收 投资 消费 出口 进口 出口额 规模`,
  ),
);
