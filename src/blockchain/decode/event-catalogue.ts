import { createHash } from 'node:crypto';
import { type EventFragment, Interface } from 'ethers/abi';

/** Kinds of contract that are registered, and the events that each version of them logs. */
const CATALOGUE = {
  SmartWalletFactory: [['event WalletCreated(bytes32 indexed ownerIdentityHash, address indexed wallet)']],
  ConsentManager: [['event ConsentVerified(bytes32 indexed identityHash, bytes32 indexed actionHash)']],
  ERC20: [[]],
  HarvestPool: [
    [
      'event Deposited(address indexed user, uint256 egpAmount, uint256 hvtMinted, uint256 navUsed)',
      'event Redeemed(address indexed user, uint256 egpAmount, uint256 hvtBurned, uint256 navUsed)',
      'event NAVUpdated(uint256 oldNAV, uint256 newNAV)',
      'event ProfitDeposited(address indexed depositor, uint256 profitAmount, uint256 oldNAV, uint256 newNAV)',
    ],
  ],
  FractionalBuyAsset: [
    [
      'event TokensPurchased(address indexed buyer, uint256 amount, uint256 totalCost)',
      'event TokensRedeemed(address indexed holder, uint256 amount, uint256 payout)',
    ],
  ],
  InterestOnlyAsset: [
    [
      'event InterestRegistered(address indexed user, string contact, uint256 investmentIntent, bytes32 consentHash, uint256 timestamp)',
      'event InterestWithdrawn(address indexed user, uint256 timestamp)',
    ],
  ],
  AssetFactory: [
    [
      'event AssetDeployed(address indexed contractAddress, address indexed assetManager, string indexed category, string name, string symbol, string metadataUrl, string legalAgreementUrl, bytes32 legalAgreementHash, uint256 tokenPrice, uint256 maxSupply, uint256 lockupEndTimestamp, uint256 minimumInvestment, uint256 deployedAt)',
    ],
  ],
  InvestmentAgreement: [
    [
      'event AgreementSigned(string indexed poolId, bytes32 indexed userPhoneHash, address indexed userWallet, uint256 investmentAmount, uint256 agreementVersion, uint256 timestamp)',
    ],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;

/** A factory does not say which of the two an asset is: one of these logs what either may. */
export const FACTORY_ASSET = 'Asset';

export const CONTRACT_KINDS = [
  ...(Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[]),
  FACTORY_ASSET,
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** What each event makes of a transaction, the more telling first: one transaction logs several. */
const TYPES = {
  AssetDeployed: 'asset_deployment',
  WalletCreated: 'wallet_creation',
  Deposited: 'harvest_invest',
  Redeemed: 'harvest_redeem',
  TokensPurchased: 'asset_purchase',
  TokensRedeemed: 'asset_redemption',
  ProfitDeposited: 'pool_profit',
  NAVUpdated: 'nav_update',
  InterestRegistered: 'interest_registration',
  InterestWithdrawn: 'interest_withdrawal',
  AgreementSigned: 'agreement_signature',
  ConsentVerified: 'consent_signature',
} as const;

/** Types that events give; there are others, of what a transaction is without them. */
export const EVENT_TYPES: readonly string[] = Object.values(TYPES);

const ORDER = Object.keys(TYPES);

/** The type that the events of a transaction give it; undefined when none of them does. */
export function typeOfEvents(names: string[]): string | undefined {
  const telling = ORDER.find((name) => names.includes(name));
  return telling && TYPES[telling as keyof typeof TYPES];
}

/** Arguments that hold what only the person concerned and the operator may know. */
export const PERSONAL_ARGUMENTS = new Set(['contact', 'phone', 'otp', 'email']);

/** Events of a kind in a version, by their first topic; undefined when the catalogue has no such version. */
export function eventsOf(kind: ContractKind, version: number): Map<string, EventFragment> | undefined {
  const key = `${kind} ${version}`;
  if (!interfaces.has(key)) interfaces.set(key, makeEvents(kind, version));
  return interfaces.get(key);
}

const interfaces = new Map<string, Map<string, EventFragment> | undefined>();

function makeEvents(kind: ContractKind, version: number): Map<string, EventFragment> | undefined {
  const kinds = kind === FACTORY_ASSET ? (['FractionalBuyAsset', 'InterestOnlyAsset'] as const) : [kind];
  const versions = kinds.map((one) => (CATALOGUE[one] as readonly (readonly string[])[])[version - 1]);
  if (versions.some((events) => events === undefined)) return undefined;
  const events = new Map<string, EventFragment>();
  new Interface(versions.flat() as string[]).forEachEvent((event) => events.set(event.topicHash, event));
  return events;
}

/** Which kind of contract logs an event of that name. */
export const kindOfEvent = (name: string): string =>
  Object.entries(CATALOGUE).find(([, versions]) =>
    versions.flat().some((event: string) => event.startsWith(`event ${name}(`)),
  )?.[0] ?? 'unknown';

/** To be raised when the same catalogue decodes a log in another way, or makes another type of its transaction. */
const DECODING = 1;

/** Changes with whatever the decoding of a log depends on, apart from the registry: stored logs are then decoded anew. */
export const CATALOGUE_VERSION = createHash('sha256')
  .update(JSON.stringify([DECODING, CATALOGUE, TYPES, [...PERSONAL_ARGUMENTS]]))
  .digest('hex');

/** First topics of every event of any version. */
export const CATALOGUE_TOPICS: readonly string[] = [
  ...new Set(
    (Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[]).flatMap((kind) =>
      CATALOGUE[kind].flatMap((_, at) => [...eventsOf(kind, at + 1)!.keys()]),
    ),
  ),
];

export const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';
const APPROVAL = '0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925';

/** Of every event that is known, which of its topics are addresses. Whoever logs it: a wallet is a wallet. */
export const ADDRESS_TOPICS: ReadonlyMap<string, readonly number[]> = addressTopics();

function addressTopics(): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>([
    [TRANSFER, [1, 2]],
    [APPROVAL, [1, 2]],
  ]);
  for (const kind of Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[]) {
    for (const [topic, event] of eventsOf(kind, 1)!) {
      const indexed = event.inputs.filter((input) => input.indexed);
      found.set(
        topic,
        indexed.flatMap((input, at) => (input.type === 'address' ? [at + 1] : [])),
      );
    }
  }
  return found;
}
