export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const ENGLISH = {
  title: 'Pend: shares of real assets',
  heading: 'Farms, solar parks, clinics and gold, in shares that anybody can buy.',
  about:
    'This is the backend of Pend. The admin panel, the PendScan explorer and the wallet talk to it over one HTTP API; what is owned stands on a private chain.',
  other: 'العربية',
  health: 'Looking how it is…',
  up: 'Everything is up',
  degraded: 'Up, with something missing',
  down: 'Something is down',
  live: 'Blocks, live',
  liveAbout: 'One bar per block, as high as it has transactions',
  nothing: 'No block has been seen yet. They appear here as they come.',
  block: 'Block',
  transactions: 'transactions',
  seconds: 's',
  height: 'Newest block',
  lately: 'Transactions shown',
  all: 'Transactions in all',
  pace: 'Between blocks',
  api: 'API page',
  apiAbout: 'Every route, to read and to try',
  document: 'OpenAPI document',
  documentAbout: 'To generate clients from',
  ready: 'Health',
  readyAbout: 'Each part, and how quickly it answers',
  pools: 'Pools',
  poolsAbout: 'What is open to invest in',
  network: 'Network',
  networkAbout: 'How far the chain is followed',
  blocks: 'Blocks',
  blocksAbout: 'The chain, newest first',
};

export type Words = typeof ENGLISH;

const ARABIC: Words = {
  title: 'بند: حصص في أصول حقيقية',
  heading: 'مزارع ومحطات شمسية وعيادات وذهب، في حصص يستطيع أي شخص شراءها.',
  about:
    'هذا هو الخادم الخلفي لمنصة بند. تتصل به لوحة الإدارة ومستكشف PendScan والمحفظة عبر واجهة برمجية واحدة، وتُسجَّل الملكية على سلسلة خاصة.',
  other: 'English',
  health: 'جارٍ فحص الحالة…',
  up: 'كل شيء يعمل',
  degraded: 'يعمل، مع نقص في بعض الأجزاء',
  down: 'هناك جزء متوقف',
  live: 'الكتل مباشرةً',
  liveAbout: 'عمود لكل كتلة، بارتفاع عدد معاملاتها',
  nothing: 'لم تظهر أي كتلة بعد، وستظهر هنا فور وصولها.',
  block: 'الكتلة',
  transactions: 'معاملة',
  seconds: 'ث',
  height: 'أحدث كتلة',
  lately: 'المعاملات المعروضة',
  all: 'إجمالي المعاملات',
  pace: 'بين كل كتلتين',
  api: 'صفحة الواجهة البرمجية',
  apiAbout: 'كل المسارات، للقراءة والتجربة',
  document: 'وثيقة OpenAPI',
  documentAbout: 'لتوليد برامج العملاء منها',
  ready: 'الحالة',
  readyAbout: 'كل جزء وسرعة استجابته',
  pools: 'المجمّعات',
  poolsAbout: 'ما هو متاح للاستثمار',
  network: 'الشبكة',
  networkAbout: 'إلى أي مدى تُتابَع السلسلة',
  blocks: 'الكتل',
  blocksAbout: 'السلسلة، الأحدث أولًا',
};

export const WORDS: Record<Language, Words> = { en: ENGLISH, ar: ARABIC };

/** `?lang=` has the first word, then what the browser prefers, in its order (RFC 9110, 12.5.4). */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  const preferred = (accepted ?? '')
    .split(',')
    .map((part, index) => {
      const [name = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { name: name.toLowerCase().split('-')[0], weight: Number(weight ?? 1), index };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
    .map(({ name }) => name);
  return [asked, ...preferred].map(known).find((language) => language !== undefined) ?? 'en';
}

const known = (name: unknown): Language | undefined => LANGUAGES.find((language) => language === name);
