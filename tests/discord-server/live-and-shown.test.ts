import { describe, expect, it } from 'vitest';
import { linksOf, marksOf, pingsOf } from '../support/discord-server/live-marks.js';
import { shownFiles, shownText } from '../support/discord-server/shown.js';
import { BLANK, type Attachment, type Message } from '../support/discord-server/world.js';
import type { JsonObject } from '../support/server-parts/json.js';

const message = (more: Partial<Message>): Message => ({ ...BLANK, id: '1', channel: '2', author: '3', ...more });
const said = (content: string, allowedMentions: JsonObject | null = null) => message({ content, allowedMentions });
const display = (content: string): JsonObject => ({ type: 10, content });
const NONE = { parse: [] };

describe('whom a message calls', () => {
  it.each<[what: string, message: Message, pings: string[]]>([
    ['users', said('<@11> <@!12>'), ['11', '12']],
    ['roles', said('<@&13>'), ['role 13']],
    ['everyone', said('@everyone @here'), ['everyone']],
    ['in texts of components', message({ components: [{ type: 17, components: [display('<@11>')] }] }), ['11']],
    ['nobody where nothing is let through', said('<@11> <@&13> @everyone', NONE), []],
    ['those who are let through by name', said('<@11> <@12>', { parse: [], users: ['12'] }), ['12']],
    ['a kind that is let through', said('<@11> <@&13>', { parse: ['roles'] }), ['role 13']],
    ['nobody from an embed', message({ embeds: [{ description: '<@11>' }] }), []],
    ['nobody from a channel', said('<#11>'), []],
  ])('is %s', (_, one, pings) => {
    expect(pingsOf(one)).toEqual(pings);
  });
});

describe('what is live in a message', () => {
  it.each<[what: string, content: string, marks: string[]]>([
    ['calls', '<@11> <@&12> @here', ['<@11>', '<@&12>', '@here']],
    ['channels and commands', '<#11> </ask:12>', ['<#11>', '</ask:12>']],
    ['emoji and times', '<:a:11> <a:b:12> <t:1764192000:R>', ['<:a:11>', '<a:b:12>', '<t:1764192000:R>']],
    ['nothing in code', '`<@11>` ```\n@everyone\n```', []],
    ['nothing behind a backslash', '\\<@11>', []],
    ['nothing in brackets that mean nothing', '<b> a < b', []],
  ])('is %s', (_, content, marks) => {
    expect(marksOf(said(content, NONE))).toEqual(marks);
  });

  it.each<[what: string, content: string, links: string[]]>([
    ['an address', '见 https://example.org/a。', ['https://example.org/a。']],
    ['a link with a label', '[原文](https://example.org/a)', ['https://example.org/a']],
    ['an address that is not unfolded', '<https://example.org/a>', ['https://example.org/a']],
    ['nothing in code', '`https://example.org`', []],
  ])('is %s', (_, content, links) => {
    expect(linksOf(said(content))).toEqual(links);
  });

  it('stands in embeds and texts of components too', () => {
    const embeds = [{ description: '<#1>', fields: [{ name: 'a', value: 'https://a.org' }] }];
    expect(marksOf(message({ embeds, components: [display('<#2>')] }))).toEqual(['<#2>', '<#1>']);
    expect(linksOf(message({ embeds }))).toEqual(['https://a.org']);
  });
});

describe('what a reader sees', () => {
  it.each<[what: string, message: Message, shown: string]>([
    ['content', said('**稀土**'), '**稀土**'],
    [
      'an embed',
      message({
        embeds: [{ title: '题', description: '文', fields: [{ name: '名', value: '值' }], footer: { text: '尾' } }],
      }),
      '题\n文\n名\n值\n尾',
    ],
    [
      'texts in containers and sections',
      message({ components: [{ type: 17, components: [display('一'), { type: 9, components: [display('二')] }] }] }),
      '一\n二',
    ],
    [
      'the words of pictures',
      message({ components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: '增速' }] }] }),
      '增速',
    ],
    ['no buttons', message({ components: [{ type: 1, components: [{ type: 2, label: '按' }] }] }), ''],
  ])('is %s', (_, one, shown) => {
    expect(shownText(one)).toBe(shown);
  });

  const attachment = (name: string): Attachment => ({
    id: name,
    name,
    description: null,
    contentType: 'text/csv',
    content: Buffer.from('a'),
  });

  it('is every file, or with components of the second kind those that they show', () => {
    const attachments = [attachment('a.csv'), attachment('b.csv')];
    const components = [{ type: 13, file: { url: 'attachment://b.csv' } }];
    const namesOf = (one: Message) => shownFiles(one).map(({ name }) => name);
    expect(namesOf(message({ attachments }))).toEqual(['a.csv', 'b.csv']);
    expect(namesOf(message({ attachments, components, flags: 1 << 15 }))).toEqual(['b.csv']);
  });
});
