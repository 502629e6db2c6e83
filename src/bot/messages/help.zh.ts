import type { HelpMessages } from './help-messages.js';

export const helpMessagesZh: HelpMessages = {
  overview: `链问（Lianwen）用中文或英文回答关于一篇政策论文及其数据表的问题。
每句话都是引文或计算结果；没有依据的问题会被拒答。

用法：lianwen [命令] [选项]
不带命令时打开对话；标准输入不是终端时逐行回答。

命令：
  ask "问题"           回答一个问题，或批量回答
  recommend "描述"     为所述产业推荐路径，或批量推荐
  check "文字"         逐条核对文字中的说法
  search "检索词"      列出最接近的段落
  index                建立索引并报告内容
  documents            列出语料中的文档
  audit                重新计算公布的数值，列出矛盾之处
  indicators ["名称"]  列出指标表，或显示、导出其中一个
  brief --topic "…"    写一份主题简报，也可写成 Word 文件
  replay 凭据.json     按凭据重新提问并比对
  slack [discord]      在 Slack（或两处）作答，按 Ctrl-C 结束
  discord [slack]      在 Discord（或两处）作答
  mcp [--http]         以模型上下文协议（MCP）服务其他智能体
  doctor               检查设置、数据库、索引、模型和各平台
  feedback             统计或导出对回答的评价
  erase                删除一个工作区或用户的记录

用 LIANWEN_MODEL 和 LIANWEN_MODEL_URL 指定语言模型后，由它组织文字；加 --planner model 则也参与规划。
它从不提供事实。lianwen doctor 可检查它。

lianwen 命令 --help 查看单个命令的说明。`,
  commands: {
    ask: `用法：lianwen ask "问题" [--document ID] [选项]
      lianwen ask --batch 文件.jsonl|- [选项]

回答一个问题并给出出处。批量文件每行一个 JSON 对象
{"id", "question", "document"?, "thread"?}，按原顺序每行输出一个 JSON 回复；
thread 相同的行是同一对话的先后各轮。“-”表示标准输入。

  --document ID      只就这个文档提问
  --planner 规划者   rules（默认）或 model，即所配置的语言模型（LIANWEN_PLANNER）
  --batch 文件       逐行回答文件中的问题`,
    recommend: `用法：lianwen recommend "描述" [--document ID] [选项]
      lianwen recommend --batch 文件.jsonl|- [选项]

用一句话或一段话描述一个产业，按相宜程度列出机制、措施和经验模式，逐一说明由哪些词语得出，
并询问会改变排序的情况。批量文件每行一个 JSON 对象 {"id", "description", "document"?, "thread"?}。
同一 thread 中，回答会修正结果，“为什么不是4.1？”给出解释，“和……比呢？”把另一个产业放在旁边对照。

  --document ID      只依据这个文档
  --planner 规划者   rules（默认）或 model，即所配置的语言模型（LIANWEN_PLANNER）
  --batch 文件       逐行推荐`,
    check: `用法：lianwen check "文字" [--document ID] [选项]
       lianwen check --file 文件|- [--document ID] [选项]
       lianwen check --batch 文件.jsonl|- [选项]

把文字分成一条条说法，逐条说明：有依据、与原文不符（附正确数值），或无法核实。数值只有在其自身的精度上
等于公布的或计算得出的数值，才算有依据。--file 核对整篇稿件（至多 100,000 字），并在原处标注。批处理每行
一个 JSON 对象 {"id", "claim", "document"?}。“-”表示标准输入。

  --file 文件        核对一篇稿件
  --document ID      只对照这一份文档
  --batch 文件       核对文件的每一行`,
    search: `用法：lianwen search "检索词" [--k N] [--document ID] [选项]
      lianwen search --batch 文件.jsonl|- [选项]

按相关程度列出最接近的段落。批量文件每行一个 JSON 对象
{"id", "query", "document"?}。“-”表示标准输入。

  --k N              最多 N 个段落（10）
  --document ID      只检索这个文档
  --batch 文件       逐行检索`,
    index: `用法：lianwen index [选项]

在缺少索引或语料有变动时建立索引，并报告内容和跳过的文件。
其他命令需要时会自动建立。`,
    documents: `用法：lianwen documents [选项]

列出语料中的文档及其章节、段落和表格数。`,
    audit: `用法：lianwen audit [--document ID] [选项]

凡是能由同一张表或同一句话算出的公布增长率，都重新计算，并说明是否与所用数值的舍入相符；
同时列出原文自相矛盾之处。

  --document ID      只核对这个文档`,
    indicators: `用法：lianwen indicators [--document ID] [选项]
      lianwen indicators "名称" [--periods 时期] [--growth] [--unit 单位] [--sort 列 [--order asc|desc]]
                         [--format text|csv|md|svg|png] [--out 文件] [--document ID] [选项]

列出含有数值的表。给出名称时显示其中一个：指标名、表名（“表2”）或行名，中英文均可。
svg 和 png 是图，最多画前 40 行，可先用 --sort 排序。
在 csv 和 md 中，电子表格会当作公式执行的单元格会作无害处理。

  --periods 时期     只显示这些时期：2022，2021,2022，2019-2022
  --growth           在相邻时期之间计算增长率，原表公布的并列其旁
  --unit 单位        把数额精确换算成这个单位：万元，“billion yuan”
  --sort 列          按这一列排序，没有数值的行排在最后；列用列名、其中一部分或时期指明
  --order 顺序       desc 从高到低，asc 从低到高（desc）
  --format 格式      text、csv、md、svg 或 png（text）；png 要用 --out
  --out 文件         写入文件，不写到标准输出；已有的文件会被覆盖
  --document ID      只在这个文档中查找`,
    brief: `用法：lianwen brief --topic "主题" [--format text|md|json|docx] [--out 文件] [--since 文件] [--date 日期]
               [--document ID] [选项]

写一份一至两页的简报：要点、指标、作用机制、实现路径、资料指出的风险、资料不能回答的问题，以及每个数字的台账。
资料中没有的主题会被拒绝。

  --topic 主题        商品、行业或事项，中文或英文
  --format 格式       text、md、json 或 docx（text）；Word 文件须用 --out
  --out 文件          写入该文件，不写到标准输出
  --since 文件        与此前以 JSON 保存的简报对照，说明变化
  --date 日期         要显示的日期；不给就不显示
  --document ID      只用这份文献`,
    replay: `用法：lianwen replay 凭据.json [选项]

按凭据重新提问并比对。凭据是 "ask --json" 输出的回复，或其中的 receipt。
结果不同时退出状态为 1。`,
    slack: `用法：lianwen slack [discord] [选项]

在 Slack 中作答：提及、私信、/lianwen、消息菜单。缺少设置时会说明缺什么，并打印可粘贴到 api.slack.com/apps 的 manifest。
设置取自环境变量或 .env：

  SLACK_BOT_TOKEN        已安装应用的令牌（xoxb-…）
  SLACK_APP_TOKEN        用于 Socket Mode（xapp-…）；否则
  SLACK_SIGNING_SECRET   用于 HTTP
  SLACK_CLIENT_ID        与 SLACK_CLIENT_SECRET、LIANWEN_URL 一起代替令牌：由各工作区自行安装
  HOST、PORT             健康检查、计数与 HTTP（127.0.0.1、3000）
  DATABASE_URL           PostgreSQL；默认存为文件夹 LIANWEN_STATE 中的文件
  LOG_LEVEL              fatal、error、warn、info（默认）、debug、trace 或 silent；LOG_TEXTS=questions 则记录问题原文
  LIANWEN_MODEL          与 LIANWEN_MODEL_URL 一起：由语言模型组织文字

  --planner 规划者       rules（默认）或 model：由谁规划（LIANWEN_PLANNER）`,
    discord: `用法：lianwen discord [slack] [选项]
      lianwen discord --register [选项]

在 Discord 中作答：命令、消息菜单、提及、私信。缺少设置时会说明缺什么。启动时登记有变动的命令。设置来自环境变量或 .env：

  DISCORD_TOKEN           应用的 bot 令牌
  DISCORD_APPLICATION_ID  同一应用的 ID
  DISCORD_PUBLIC_KEY      其公钥：交互以签名请求发到 /discord/interactions；不设则走网关
  HOST、PORT、DATABASE_URL、LIANWEN_STATE、LOG_LEVEL、LOG_TEXTS  与 slack 相同

  --register              只登记有变动的命令，然后结束
  --planner 规划者        rules（默认）或 model：由谁规划（LIANWEN_PLANNER）`,
    mcp: `用法：lianwen mcp [选项]
      lianwen mcp --http [slack] [discord] [选项]

以模型上下文协议服务其他智能体（docs/mcp.md）：各命令和小工具连同其模式，文件和表格作为资源，简报和核对说法作为提示。
由宿主程序启动，通过标准输入输出对话；描述所用的语言由 --lang 或 LIANWEN_LANG 决定。

  --http             在 HOST 和 PORT（127.0.0.1、3000）的 /mcp 上服务，可与所列聊天平台同时运行
  LIANWEN_MCP_TOKEN  通过 HTTP 访问时客户端须带的令牌
  LIANWEN_URL        置于代理之后时，外界访问的地址`,
    doctor: `用法：lianwen doctor [选项]

检查设置、索引与模型、数据库，以及各聊天平台的令牌和权限，用文字说明缺什么、错在哪里。不打印任何密钥；除补建缺失或
过期的索引外不改动任何东西。有错时退出码为 1。`,
    feedback: `用法：lianwen feedback [--export] [选项]

统计 Slack 中有帮助和没有帮助的回答。--export 把它们输出为评测用例，每行一个 JSON 对象：
问题及其对话、所给的回答、评价次数和理由，不含姓名。
数据库与 slack 命令相同：DATABASE_URL，或文件夹 LIANWEN_STATE。`,
    erase: `用法：lianwen erase --workspace ID [--user ID] [选项]

彻底删除一个工作区（对话中的提问、设置、评价、回答的出处、事件编号和安装信息），或其中一个用户的全部记录，
并报告删除了多少条。Slack 里的消息仍在。所用数据库与 slack 相同：DATABASE_URL，或文件夹 LIANWEN_STATE。

  --workspace ID     工作区的 Slack 编号，T…
  --user ID          只删除这个用户的记录，U…`,
  },
  options: `选项：
  --corpus 文件夹    文档所在的文件夹（LIANWEN_CORPUS；默认为自带论文）
  --index 文件夹     存放索引的文件夹（LIANWEN_INDEX；默认为用户缓存文件夹）
  --lang zh|en       回答的语言（LIANWEN_LANG；默认随问题）
  --json             输出为一行 JSON
  -h, --help         本说明
  -V, --version      版本号

退出状态：0 正常结束，1 出错或重放结果不同，2 用法错误。`,
};
