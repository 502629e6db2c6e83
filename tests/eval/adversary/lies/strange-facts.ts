import type { Tongue } from '../telling/evidence.js';

/** Sentences that the paper does not hold, true or not; many are true, as a model that knows the world tells them. */
export const STRANGE_FACTS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '2022 年中国国内生产总值约为 121 万亿元。',
    '中国是世界上最大的稀土生产国，产量约占全球七成。',
    '美国于 2022 年通过了《芯片与科学法案》。',
    '欧盟是中国第二大贸易伙伴。',
    '家具出口下滑主要是因为海外房地产市场降温。',
    '这一数据低于市场普遍预期。',
    '稀土广泛用于永磁电机和风力发电机。',
    '预计 2025 年该指标还将翻一番。',
    '专家建议尽快建立国家储备。',
    '该企业总部设在深圳。',
    '全球最大的光刻机厂商是荷兰的阿斯麦。',
    '华为已经在 2023 年实现了芯片自主。',
    '红海局势使海运价格上涨了近三成。',
    '中央财政已为此安排专项资金一百零三亿元。',
  ],
  en: [
    'China’s gross domestic product was about 18 trillion US dollars in 2022.',
    'China mines roughly seven tenths of the world’s rare earths.',
    'The United States passed the CHIPS and Science Act in 2022.',
    'The European Union is China’s second largest trading partner.',
    'Furniture exports fell because housing markets abroad cooled.',
    'This was below what markets had expected.',
    'Rare earths are used in permanent magnets and wind turbines.',
    'The figure is expected to double again by 2025.',
    'Experts call for a national reserve without delay.',
    'The company has its headquarters in Shenzhen.',
    'The largest maker of lithography machines is ASML of the Netherlands.',
    'Huawei achieved independence in chips in 2023.',
    'Trouble in the Red Sea raised freight rates by almost a third.',
    'One hundred and three billion yuan were set aside for it.',
  ],
};
