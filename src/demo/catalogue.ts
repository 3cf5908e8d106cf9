/** The assets of the demonstration. Amounts in the asset's currency; prices per token. */
export interface DemoAsset {
  slug: string;
  type: 'investment' | 'interest';
  status: 'active' | 'paused' | 'closed' | 'draft';
  title: string;
  description: string;
  category: string;
  location: string;
  currency: 'EGP' | 'USD';
  tokenSymbol: string | null;
  tokenPrice: string | null;
  maxSupply: number | null;
  minimumInvestment: string | null;
  expectedRoi: string | null;
  expectedRoiMax: string | null;
  lockupPeriod: number | null;
  softCap: string | null;
  deadlineInDays: number | null;
  minTierRequired: number;
  /** How much of the capacity the demonstration sells, 0 to 1; for interest, how many people ask. */
  demand: number;
  /** Its money goes into the chain's pool of harvests, not into a contract of its own. */
  isPool?: boolean;
}

const investment = (
  asset: Omit<DemoAsset, 'type' | 'softCap' | 'deadlineInDays' | 'expectedRoiMax'> & Partial<DemoAsset>,
): DemoAsset => ({ type: 'investment', softCap: null, deadlineInDays: null, expectedRoiMax: null, ...asset });

export const DEMO_ASSETS: readonly DemoAsset[] = [
  investment({
    slug: 'wadi-natrun-olive-groves',
    status: 'active',
    title: 'Wadi Natrun Olive Groves',
    description:
      'مزارع زيتون وادي النطرون. Forty hectares of bearing olive trees with a press on the estate.',
    category: 'Agriculture',
    location: 'Wadi Natrun, Beheira',
    currency: 'EGP',
    tokenSymbol: 'OLIVE',
    tokenPrice: '250',
    maxSupply: 8_000,
    minimumInvestment: '500',
    expectedRoi: '14.5',
    lockupPeriod: 365,
    minTierRequired: 1,
    demand: 0.62,
  }),
  investment({
    slug: 'benban-solar-park',
    status: 'active',
    title: 'Benban Solar Park, Plot 12',
    description:
      'محطة بنبان للطاقة الشمسية. A five megawatt plot that sells its power under a 25-year contract.',
    category: 'Renewable Energy',
    location: 'Benban, Aswan',
    currency: 'EGP',
    tokenSymbol: 'SOLAR',
    tokenPrice: '1000',
    maxSupply: 5_000,
    minimumInvestment: '1000',
    expectedRoi: '11',
    expectedRoiMax: '13',
    lockupPeriod: 730,
    minTierRequired: 2,
    demand: 0.41,
  }),
  investment({
    slug: 'new-cairo-clinics',
    status: 'active',
    title: 'New Cairo Outpatient Clinics',
    description: 'عيادات القاهرة الجديدة. Twelve consulting rooms, let to practising doctors.',
    category: 'Healthcare',
    location: 'New Cairo',
    currency: 'EGP',
    tokenSymbol: 'CLINIC',
    tokenPrice: '500',
    maxSupply: 6_000,
    minimumInvestment: '1000',
    expectedRoi: '12.25',
    lockupPeriod: 540,
    minTierRequired: 3,
    demand: 0.28,
  }),
  investment({
    slug: 'allocated-gold-vault',
    status: 'active',
    title: 'Allocated Gold Vault',
    description: 'خزنة الذهب. Bars of 999.9 fine gold, numbered and held apart in a licensed vault.',
    category: 'Precious Metals',
    location: 'Cairo',
    currency: 'USD',
    tokenSymbol: 'GOLD',
    tokenPrice: '25.5',
    maxSupply: 20_000,
    minimumInvestment: '25.5',
    expectedRoi: null,
    lockupPeriod: 0,
    minTierRequired: 1,
    demand: 0.35,
  }),
  investment({
    slug: 'sixth-of-october-warehouse',
    status: 'paused',
    title: 'Sixth of October Cold Warehouse',
    description:
      'مخزن مبرد. Nine thousand pallet places beside the ring road; paused while the lease is renewed.',
    category: 'Logistics',
    location: 'Sixth of October City',
    currency: 'EGP',
    tokenSymbol: 'COLD',
    tokenPrice: '200',
    maxSupply: 10_000,
    minimumInvestment: '400',
    expectedRoi: '13',
    lockupPeriod: 365,
    minTierRequired: 1,
    demand: 0.5,
  }),
  investment({
    slug: 'alexandria-corniche-flats',
    status: 'closed',
    title: 'Alexandria Corniche Flats',
    description: 'شقق كورنيش الإسكندرية. Six furnished flats on the sea front, fully subscribed.',
    category: 'Real Estate',
    location: 'Alexandria',
    currency: 'EGP',
    tokenSymbol: 'ALEX',
    tokenPrice: '1500',
    maxSupply: 1_000,
    minimumInvestment: '1500',
    expectedRoi: '9.75',
    lockupPeriod: 1_095,
    minTierRequired: 1,
    demand: 1,
  }),
  {
    ...investment({
      slug: 'siwa-date-farm',
      status: 'active',
      title: 'Siwa Date Farm',
      description: 'مزرعة تمور سيوة. Tell us that you would take part; it opens once enough people have.',
      category: 'Agriculture',
      location: 'Siwa Oasis',
      currency: 'EGP',
      tokenSymbol: null,
      tokenPrice: null,
      maxSupply: null,
      minimumInvestment: null,
      expectedRoi: '15',
      lockupPeriod: null,
      minTierRequired: 0,
      demand: 0.4,
    }),
    type: 'interest',
    softCap: '120',
    deadlineInDays: 45,
  },
  investment({
    slug: 'mansoura-dairy',
    status: 'draft',
    title: 'Mansoura Dairy',
    description: 'ألبان المنصورة. Being prepared: papers are with the lawyers.',
    category: 'Agriculture',
    location: 'Mansoura, Dakahlia',
    currency: 'EGP',
    tokenSymbol: 'MILK',
    tokenPrice: '100',
    maxSupply: 12_000,
    minimumInvestment: '200',
    expectedRoi: '12',
    lockupPeriod: 365,
    minTierRequired: 1,
    demand: 0,
  }),
  investment({
    slug: 'nile-harvest-pool',
    status: 'active',
    title: 'Nile Harvest Pool',
    description: 'صندوق حصاد النيل. Shares in the harvests of many farms, at the net asset value of the day.',
    category: 'Agriculture',
    location: 'Nile Delta',
    currency: 'EGP',
    tokenSymbol: 'HVT',
    tokenPrice: '1',
    maxSupply: 50_000_000,
    minimumInvestment: '100',
    expectedRoi: '9',
    lockupPeriod: null,
    minTierRequired: 0,
    demand: 0.02,
    isPool: true,
  }),
];
