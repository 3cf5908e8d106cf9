import { type FunctionFragment, Interface, type ParamType } from 'ethers/abi';

/**
 * Methods whose names the explorer knows. What calldata of them may be shown is the database's to say
 * (`public_calldata`): those that take addresses, amounts and flags alone.
 */
const METHODS = [
  'function transfer(address to, uint256 value)',
  'function approve(address spender, uint256 value)',
  'function transferFrom(address from, address to, uint256 value)',
  'function mint(address to, uint256 value)',
  'function burn(address from, uint256 value)',
  'function setMinter(address minter)',
  'function deposit(uint256 egpAmount)',
  'function redeem(uint256 amount)',
  'function depositProfit(uint256 profitAmount)',
  'function purchase(uint256 amount)',
  'function setOpen(bool open)',
  'function withdrawInterest()',
  'function execute(address target, bytes data)',
  'function createWallet(bytes32 ownerIdentityHash)',
  'function verifyConsent(string otp, string phone, string action)',
  'function registerInterest(string contact, uint256 investmentIntent, bytes32 consentHash)',
  'function sign(string poolId, bytes32 userPhoneHash, address userWallet, uint256 investmentAmount, uint256 agreementVersion)',
  'function deployFractional((bytes32 salt, string category, string name, string symbol, string metadataUrl, string legalAgreementUrl, bytes32 legalAgreementHash, uint256 tokenPrice, uint256 maxSupply, uint256 lockupEndTimestamp, uint256 minimumInvestment) terms, address currency)',
  'function deployInterest((bytes32 salt, string category, string name, string symbol, string metadataUrl, string legalAgreementUrl, bytes32 legalAgreementHash, uint256 tokenPrice, uint256 maxSupply, uint256 lockupEndTimestamp, uint256 minimumInvestment) terms)',
] as const;

const contract = new Interface(METHODS);
const bySelector = new Map<string, FunctionFragment>();
contract.forEachFunction((method) => bySelector.set(method.selector, method));

export interface DecodedArgument {
  name: string;
  type: string;
  /** Integers as decimal text, addresses in EIP-55; null where it is withheld. */
  value: string | boolean | null;
}

export interface DecodedMethod {
  /** The first four bytes of the calldata; null where they may be part of a text. */
  id: string | null;
  /** Null where the method is not known. */
  name: string | null;
  signature: string | null;
  arguments: DecodedArgument[];
  /** Of a smart wallet's `execute`: what it calls in turn. */
  calls: { contract: string; method: DecodedMethod } | null;
}

/** Every method that has a name here. */
export const knownMethods = (): FunctionFragment[] => [...bySelector.values()];

/**
 * What a method was called with.
 *
 * @param calldata as the database lets it be shown; null where it is withheld: then names and types alone are told
 */
export function decodeMethod(id: string | null, calldata: string | null): DecodedMethod {
  const method = id === null ? undefined : bySelector.get(id);
  if (!method) return { id: selectorOf(id), name: null, signature: null, arguments: [], calls: null };
  const values = calldata === null ? undefined : contract.decodeFunctionData(method, calldata);
  return {
    id,
    name: method.name,
    signature: method.format('sighash'),
    arguments: method.inputs.map((input, at) => ({
      name: input.name,
      type: input.type,
      value: values === undefined ? null : present(input, values[at]),
    })),
    calls: null,
  };
}

/** What a smart wallet's `execute` hands on, of calldata that may be shown. */
export function carriedCalldata(calldata: string): string {
  return String(contract.decodeFunctionData('execute', calldata)[1]);
}

const present = ({ type }: ParamType, value: unknown): string | boolean =>
  typeof value === 'boolean' ? value : type === 'bytes' ? String(value).toLowerCase() : String(value);

/** Calldata of a contract that nobody knows may be a text as it is: four digits would be a code. */
function selectorOf(id: string | null): string | null {
  const looksLikeText = id !== null && /^0x(3[0-9]|2[089b-f]|00|d9|a[0-9])+$/.test(id);
  return looksLikeText ? null : id;
}
