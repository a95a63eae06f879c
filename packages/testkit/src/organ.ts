import type { Random } from './random.ts';

/** The kinds of organ that publish such reports, each with the word it uses for itself. */
export type OrganKind = 'town' | 'township' | 'subdistrict' | 'county' | 'district' | 'city' | 'bureau';

export interface Organ {
  readonly kind: OrganKind;
  /** As in the title: `霁川县砚溪镇人民政府`. */
  readonly name: string;
  /** As in the text: `我镇`. */
  readonly self: string;
}

// Rarely joined syllables: places made of them are invented.
const FIRST = [...'澜霁砚栎荻珺皓蘅茗苇漪翎岫瑾璟穗芃'];
const LAST = [...'川溪湾岭桥坪浦泉塘沟坡原岗洲'];
const BUREAUS = [
  '教育局',
  '财政局',
  '民政局',
  '司法局',
  '审计局',
  '统计局',
  '水利局',
  '应急管理局',
  '医疗保障局',
];

function place(rng: Random): string {
  return rng.pick(FIRST) + (rng.bool(0.2) ? rng.pick(FIRST) : '') + rng.pick(LAST);
}

/** An invented organ with its full name. */
export function randomOrgan(rng: Random): Organ {
  const kind = rng.pick<OrganKind>([
    'town',
    'town',
    'township',
    'subdistrict',
    'county',
    'district',
    'city',
    'bureau',
  ]);
  const area = `${place(rng)}${rng.pick(['县', '市', '区'])}`;
  switch (kind) {
    case 'town':
      return { kind, name: `${area}${place(rng)}镇人民政府`, self: '我镇' };
    case 'township':
      return { kind, name: `${place(rng)}县${place(rng)}乡人民政府`, self: '我乡' };
    case 'subdistrict':
      return { kind, name: `${place(rng)}市${place(rng)}区${place(rng)}街道办事处`, self: '我街道' };
    case 'county':
      return { kind, name: `${place(rng)}县人民政府`, self: '我县' };
    case 'district':
      return { kind, name: `${place(rng)}市${place(rng)}区人民政府`, self: '我区' };
    case 'city':
      return { kind, name: `${place(rng)}市人民政府`, self: '我市' };
    case 'bureau':
      return { kind, name: `${area}${rng.pick(BUREAUS)}`, self: '我局' };
  }
}
