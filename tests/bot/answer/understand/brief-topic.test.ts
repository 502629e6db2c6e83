import { describe, expect, it } from 'vitest';
import { findBriefTopic } from '../../../../src/bot/answer/understand/brief-topic.js';

describe('a request for a brief', () => {
  it.each([
    ['Brief me on refined oil before the 3 pm meeting', 'refined oil'],
    ['I need a briefing note on rare earths for my 3 pm meeting please', 'rare earths'],
    ['Prepare a brief on the chain leader system by 3 pm', 'the chain leader system'],
    ['brief us about talent, thanks', 'talent'],
    ['Brief the minister on green supply chains', 'green supply chains'],
    ['A brief for tomorrow on toys', 'toys'],
    ['给我准备一份稀土的简报', '稀土'],
    ['请准备一份关于稀土出口的简报，下午三点开会要用', '稀土出口'],
    ['下午三点开会前，给我准备一份稀土的简报', '稀土'],
    ['给部长准备一份钢材出口的两页简报', '钢材出口'],
    ['写一份简报，关于人才培养', '人才培养'],
    ['关于要素配置的简报', '要素配置'],
    ['稀土简报', '稀土'],
  ])('%s is about %s', (question, topic) => {
    expect(findBriefTopic(question)).toBe(topic);
  });

  it.each([
    'Give me a brief summary of section 3',
    'In brief, what is resilience?',
    '简要介绍一下链长制',
    '简报里说了什么？',
    '什么是简报？',
    '给我准备一份简报',
  ])('%s is none', (question) => {
    expect(findBriefTopic(question)).toBeNull();
  });
});
