import ipaddr from 'ipaddr.js';

/** All that is public in IPv6 lies in one block; what only carries an IPv4 address lies outside. */
const publicIpv6 = '2000::/3';
/** Of the public network by its number, and yet one cloud's address for its machines' metadata. */
const azureMetadata = '168.63.129.16';

/** Names that only a private network answers. */
const privateName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/;

/**
 * Whether the `hostname` of a parsed URL is one of the public network. The parser has brought every notation
 * of an address (`127.1`, `0x7f000001`, `2130706433`) into one form. Names are not looked up.
 */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  return host.includes('.') && !privateName.test(host);
}

function isPublicAddress(host: string): boolean {
  const address = ipaddr.parse(host);
  const isInBlock = address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR(publicIpv6));
  return isInBlock && address.range() === 'unicast' && host !== azureMetadata;
}
