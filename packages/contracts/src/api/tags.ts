/** The groups of the API's operations, in the order in which readers need them. */
export const API_TAGS = [
  {
    name: 'accounts',
    description: 'Accounts, keys of the API, and who did what. 账户、接口密钥与审计记录。',
  },
  {
    name: 'session',
    description:
      'Who is signed in: sign-in, sign-out, password, one-time codes. 登录、退出、密码与动态码。',
  },
  {
    name: 'open-data',
    description:
      'What is published, for programs: grades, history, changes, dumps. 已公示的等级、历史、变动与整库文件。',
  },
  {
    name: 'public',
    description:
      'What is published, document by document: pages for machines, receipts, badges, keys. 公示页、凭证、标识与公钥。',
  },
  {
    name: 'screen',
    description:
      'The wall: what is published, as totals, map tiles and events. 大屏：总览、地图与实时事件。',
  },
  {
    name: 'own',
    description:
      'For a platform, signed in or with its key: its registration, its score with every reason, its history, its reports. 平台本人：登记、评分说明、历史与报送。',
  },
  {
    name: 'inbox',
    description:
      'For a platform with its key: what it was told, where it is reached, what it says about its grade and about announced downgrades. 平台使用：告知、联系方式、自述、陈述申辩。',
  },
  {
    name: 'publication',
    description:
      'For officers with their key: what waits for a decision. 监管人员凭密钥办理：待审事项。',
  },
  {
    name: 'register',
    description:
      'For officers: every platform with its live and published grade and every reason. 登记簿：实时与公示等级及全部依据。',
  },
  {
    name: 'rulebooks',
    description:
      'Versions of the scoring models: drafted, signed by two, scheduled, in force. 评价规则的版本：起草、双人签名、施行。',
  },
  {
    name: 'capture',
    description:
      'What comes in: batches, rows that wait, sources, pushed records. 数据抓取：批次、待处理数据、来源与推送。',
  },
  { name: 'operation', description: 'Whether the process lives and is ready. 运行状态。' },
] as const
