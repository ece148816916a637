/** Blocks that are not of the public network (IANA's special-purpose registry), and one cloud's metadata address. */
const specialIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All that is public in IPv6 lies in one block; addresses that carry an IPv4 address lie outside, or below. */
const publicIpv6 = '2000::/3';
const specialIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** Names that only a private network answers. */
const privateName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/;

/**
 * Whether the `hostname` of a parsed URL is one of the public network. The parser has brought every notation
 * of an address (`127.1`, `0x7f000001`, `2130706433`) into one form. Names are not looked up.
 */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  if (hostname.startsWith('[')) return isIn(host, publicIpv6) && !isInAny(host, specialIpv6);
  if (/^[\d.]+$/.test(host)) return !isInAny(host, specialIpv4);
  return host.includes('.') && !privateName.test(host);
}

function isInAny(address: string, blocks: readonly string[]): boolean {
  return blocks.some((block) => isIn(address, block));
}

function isIn(address: string, block: string): boolean {
  const [start = '', length] = block.split('/');
  return toBits(address).startsWith(toBits(start).slice(0, Number(length)));
}

/** The address as zeros and ones. */
function toBits(address: string): string {
  return address.includes(':')
    ? toGroups(address)
        .map((group) => toBinary(Number.parseInt(group, 16), 16))
        .join('')
    : address
        .split('.')
        .map((byte) => toBinary(Number(byte), 8))
        .join('');
}

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function toGroups(address: string): readonly string[] {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...missing, ...tail];
}

function toBinary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}
