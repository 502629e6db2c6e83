import type { ErrorFacts } from '../../knowledge/index.js';
import type { AllowedKind } from '../errors/invalid-config-error.js';
import type { RefusalReason } from '../errors/platform-refused-error.js';
import { afterHan } from './after-han.js';
import type { ErrorMessages } from './error-messages.js';
import { malformedText } from './malformed.js';
import { malformedZh } from './malformed.zh.js';
import { modelFaultText } from './model-fault-text.js';
import { modelMessagesZh } from './models.zh.js';
import { wordsFor } from './fact-words.js';
import { usageProblem, type UsageMessages } from './usage-problem.js';

type Fact = ErrorFacts[string] | undefined;

const file = (fact: Fact): string => (fact === undefined ? '文件' : `文件“${fact}”`);
const folder = (fact: Fact): string => (fact === undefined ? '文件夹' : `文件夹“${fact}”`);
const detail = (fact: Fact): string => (fact === undefined || fact === '' ? '' : `（${fact}）`);

/** 怎样才对，放在错处之后。 */
const hint = (fact: Fact): string => (fact === undefined || fact === '' ? '' : `：${fact}`);

function invalidInput({ problem, field, tool, expected, known }: ErrorFacts): string {
  if (problem === 'field') return `字段“${field}”缺失或类型不对。请改正这一行。`;
  if (problem === 'argument') return `${tool} 的参数“${field}”缺失，或不符合其格式${hint(expected)}。请改正调用。`;
  if (problem === 'unknown-argument') return `${tool} 没有参数“${field}”。请只给其格式所列的参数${hint(known)}。`;
  return '这一行不是 JSON 对象。请每行写一个 JSON 对象。';
}

const allowedValues = ({ choices, example, least, most }: ErrorFacts): Readonly<Record<AllowedKind, string>> => ({
  choices: `其中之一：${choices}`,
  address: `网址，例如 ${example}`,
  'bare-address': `网址，例如 ${example}，不带用户名、密码、查询参数或片段`,
  key: '服务商签发的密钥：一行 ASCII 字符，不含空白',
  number: `${least} 到 ${most} 之间的整数`,
  file: '可以读取的文件',
  model: 'LIANWEN_MODEL_URL 所提供的模型的名称',
  planner: 'rules；或者同时设置 LIANWEN_MODEL 和 LIANWEN_MODEL_URL',
});

function invalidConfig(facts: ErrorFacts): string {
  const { variable, value, allowed } = facts;
  if (allowed === 'file') return `${file(variable)}无法读取${detail(value)}。请改为可以读取的文件，或删除它。`;
  const right = wordsFor(allowed, allowedValues(facts), '可用的值');
  if (allowed === 'key' || allowed === 'bare-address')
    return `配置 ${variable} 的值无法使用（此处不显示）。请设为${afterHan(right)}。`;
  return value === ''
    ? `缺少配置 ${variable}，请设为${afterHan(right)}。`
    : `配置 ${variable} 的值“${value}”无效。请设为${afterHan(right)}，或取消该设置。`;
}

const refusals = (what: Fact): Readonly<Record<RefusalReason, string>> => ({
  'unknown-token': `不认识其中的令牌${detail(what)}`,
  'revoked-token': `令牌已撤销或过期${detail(what)}`,
  'other-kind-of-token': `令牌的种类与设置不符${detail(what)}`,
  'closed-account': `令牌所属的账号或工作区已停用${detail(what)}`,
  'missing-scope': `令牌没有所需的权限${detail(what)}`,
  other: `给出的原因代码是 ${what}`,
});

/** 命令缺少的参数。 */
const MISSING: ReadonlyMap<Fact, string> = new Map([
  ['receipt', '凭据文件'],
  ['text', '要核对的文字（写在引号里），或用 --file、--batch 指定文件'],
]);

const usageProblems: UsageMessages = {
  'unknown-word': ({ subject, nearest }) =>
    `没有命令“${subject}”${nearest === '' ? '，提问请用 ask "…"' : `，是否想用“${nearest}”？`}`,
  'unknown-option': ({ subject, nearest }) =>
    `这里没有选项“${subject}”${nearest === '' ? '' : `，是否想用“${nearest}”？`}`,
  'missing-value': ({ subject }) => `选项“${subject}”缺少值`,
  'unexpected-value': ({ subject }) => `选项“${subject}”不带值`,
  'invalid-value': ({ subject, allowed }) => `选项“${subject}”的值无效，可用：${allowed}`,
  'missing-argument': ({ subject }) => `缺少${MISSING.get(subject) ?? '问题（写在引号里），或用 --batch 指定文件'}`,
  'name-needed': ({ subject }) => `选项“${subject}”需要指明一个表`,
  'order-without-sort': () => '--order 要与 --sort 同用',
  'image-without-file': () => 'PNG 要写入文件，请加 --out 文件',
  'word-without-file': () => 'Word 文件须用 --out 指定文件名',
  'format-beside-json': () => '--format 与 --json 只能二选一',
  'missing-option': ({ subject }) => `缺少选项 ${subject}`,
  'unexpected-argument': ({ subject }) => `多余的参数“${subject}”`,
  'text-beside-file': () => '文字、--file 与 --batch 只能给一个',
  'question-beside-batch': () => '问题与 --batch 只能二选一',
};

const ended = (sentence: string): string => (sentence.endsWith('？') ? sentence : `${sentence}。`);

const PLACES: Readonly<Record<string, string>> = {
  document: '文档',
  section: '章节',
  passage: '段落',
  table: '表',
  row: '行',
  column: '列',
  number: '数字',
  outline: '提纲',
  effect: '效应',
  path: '路径',
  area: '领域',
  pattern: '经验模式',
  term: '项',
};

function malformedData(facts: ErrorFacts): string {
  const { file: name, line, more } = facts;
  const others = more === undefined ? '' : `另有 ${more} 处类似。`;
  const place = line === undefined ? '' : `第 ${line} 行`;
  return `${file(name)}${place}的结构有误${detail(malformedText(facts, malformedZh))}。${others}请改正后重试。`;
}

export const errorMessagesZh: ErrorMessages = {
  EMPTY_INPUT: () => '输入为空。请用中文或英文提一个问题。',
  INPUT_TOO_LONG: ({ length, limit }) => `输入有 ${length} 个字符，最多 ${limit} 个。请缩短后再试。`,
  INVALID_ENCODING: (facts) =>
    facts['file'] === undefined
      ? '输入不是 UTF-8 编码。请改用 UTF-8 发送。'
      : `${file(facts['file'])}的编码无法识别。请另存为 UTF-8。`,
  INVALID_INPUT: invalidInput,
  CORPUS_NOT_FOUND: (facts) => `找不到语料${folder(facts['folder'])}。请用 --corpus 指定一个存在的文件夹。`,
  CORPUS_EMPTY: (facts) =>
    `语料${folder(facts['folder'])}里没有可读的文档${detail(facts['files'])}。请放入 .md、.txt 或 .csv 文件。`,
  CORPUS_UNREADABLE: (facts) =>
    `语料${folder(facts['folder'])}无法读取。请确认它是文件夹并检查权限，或用 --corpus 另行指定。`,
  UNKNOWN_DOCUMENT: ({ document, held }) =>
    `语料中没有文档“${document}”${held === undefined ? '' : `，现有：${held}`}。请用 documents 命令查看全部文档。`,
  UNKNOWN_INDICATOR: ({ name, held }) =>
    `没有名为“${name}”的指标、表或行。现有的数值表：${held === '' ? '无' : held}。请用 indicators 命令查看全部。`,
  AMBIGUOUS_INDICATOR: ({ name, choices }) => `“${name}”见于多个表：${choices}。请写明“文档/表”。`,
  UNKNOWN_PERIOD: ({ period, held }) => `该表没有“${period}”的数据，现有：${held === '' ? '无' : held}。请改选时期。`,
  UNKNOWN_PLACE: ({ kind, asked, within, held }) =>
    `${within === 'corpus' ? '' : `${within} 中`}没有${PLACES[String(kind)] ?? ''}${asked === '' ? '' : ` ${asked}`}${held === '' ? '。' : `；现有：${held}。请改用其中之一。`}`,
  UNKNOWN_COLUMN: ({ column, held }) => `“${column}”没有指明唯一的一列，现有各列：${held}。请写明列名。`,
  NO_GROWTH: ({ table, held }) =>
    `表 ${table} 没有可以前后比较的两个时期，不能计算增长；现有时期：${held === '' ? '无' : held}。请不带增长再看该表。`,
  NOTHING_TO_CHART: ({ table }) => `表 ${table} 中所选部分没有可画的数值。请改选时期或另选一个表。`,
  CHART_UNAVAILABLE: () => '这里画不出 PNG：绘图库或字体缺失。请重新安装本程序，或改用 --format svg。',
  UNSUPPORTED_FORMAT: (facts) => `${file(facts['file'])}的格式不受支持。请另存为 .md、.txt 或 .csv。`,
  MALFORMED_DATA: malformedData,
  EMPTY_FILE: (facts) => `${file(facts['file'])}是空的。请补充内容或删除它。`,
  OUTSIDE_CORPUS: (facts) => `${file(facts['file'])}指向语料文件夹之外。请把目标文件复制到文件夹内。`,
  UNREADABLE_FILE: (facts) => `${file(facts['file'])}无法读取${detail(facts['reason'])}。请检查路径和权限。`,
  INDEX_UNWRITABLE: (facts) =>
    `索引${folder(facts['folder'])}无法写入${detail(facts['reason'])}。请检查权限，或用 --index 另行指定。`,
  OUTPUT_TOO_LARGE: ({ what, length, limit }) =>
    `${what} 的结果有 ${length} 个字符，超过一次可给的 ${limit} 个。请缩小范围：一个文件、一节、一个指标，或较少的时期。`,
  OUTPUT_UNWRITABLE: (facts) =>
    `${file(facts['file'])}无法写入${detail(facts['reason'])}。请检查文件夹和权限，或用 --out 另行指定。`,
  DISK_FULL: (facts) =>
    facts['folder'] === undefined
      ? '磁盘已满，输出无法写入。请腾出空间后重试。'
      : `磁盘已满，无法写入索引${folder(facts['folder'])}。请腾出空间，或用 --index 指定其他磁盘。`,
  MODEL_UNAVAILABLE: () => '向量模型无法加载。请重新安装本程序。',
  MODEL_FAULT: (facts) => modelFaultText(facts, modelMessagesZh),
  INCOMPATIBLE_UNITS: ({ from, to }) =>
    from === '' ? `原表没有给出单位，不能换算成“${to}”。` : `“${from}”不能换算成“${to}”。请换用同类、同币种的单位。`,
  INVALID_RECEIPT: ({ file: name, path }) =>
    `${file(name)}不是有效的凭据${detail(path)}。请提供 ask --json 输出的回复或其中的 receipt。`,
  INVALID_CONFIG: invalidConfig,
  PACKAGE_MISSING: ({ name }) => `没有安装软件包 ${name}。安装 lianwen 时请不要加 --omit=optional。`,
  STATE_UNAVAILABLE: ({ reason }) =>
    `保存会话、设置和反馈的数据库无法使用${detail(reason)}。请检查 DATABASE_URL 或文件夹 LIANWEN_STATE。`,
  PLATFORM_REFUSED: ({ platform, reason, detail: what }) =>
    `${platform} 拒绝了令牌：${wordsFor(reason, refusals(what), '没有说明原因')}。请核对令牌与应用设置是否一致，以及应用是否已安装。`,
  PLATFORM_UNREACHABLE: ({ platform }) =>
    `${platform} 没有给出可用的应答。请检查网络；如果设置了 ${platform} 的地址，也请核对；否则稍后再试。`,
  OTHER_APPLICATION: ({ platform, set, found }) =>
    `令牌属于应用 ${found}，而设置里写的是 ${set}。请从 ${platform} 的同一个应用取这两项。`,
  LISTEN_FAILED: ({ host, port, reason }) =>
    `无法监听 ${host}:${port}${detail(reason)}。请把 HOST 和 PORT 设为本机可用的地址和端口。`,
  WRONG_USAGE: (facts) => `${ended(usageProblem(facts, usageProblems))}用 --help 查看用法。`,
  CANCELLED: () => '已取消，没有留下未完成的文件。再次运行会重新开始。',
  INTERNAL: ({ reason }) => `程序内部出错${detail(reason)}。请连同命令和版本号一并报告。`,
};
