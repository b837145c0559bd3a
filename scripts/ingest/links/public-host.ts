import { BlockList, isIP } from 'node:net';

/** Networks of a machine or an office: a catalogue of others must not make ingestion look into them. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  inner.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  inner.addSubnet(net, bits, 'ipv6');
}

/** Whether an address is of the web that everyone sees, and carries no password. */
export function isPublicAddress({ protocol, hostname, username, password }: URL): boolean {
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return !inner.check(host, family === 4 ? 'ipv4' : 'ipv6');
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal)$/i.test(host);
}
