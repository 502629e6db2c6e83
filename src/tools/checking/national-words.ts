/** Words for the country whose figures a source gives; longer ones first. */
export const NATIONAL_WORDS = ['中国', '我国', '全国', 'chinese', 'china', 'national'] as const;
