import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../../test/support/command.ts';
import { changed, example, HOSTILE, SLIP, SOUND, WARNING } from '../../../../test/support/drafts.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const { run: check } = commandIn('check', {
  'slip.txt': SLIP,
  'sound.txt': SOUND,
  'warning.txt': WARNING,
  'hostile<b>.txt': HOSTILE,
  'faulty.txt': example('多处错误.txt'),
  'old.txt': example('旧格式.txt'),
  'no-table.txt': changed(
    SOUND,
    SOUND.slice(SOUND.indexOf('二、'), SOUND.indexOf('三、')),
    '二、主动公开政府信息情况\n\n',
  ),
  'full-width.txt': SOUND.replace(/\t\d+(?=\t|\n)/g, (cell) =>
    cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'silenced.txt': changed(SLIP, '一、总体情况', '<!-- gouji-disable sum -->\n一、总体情况'),
  'draft.docx': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'),
});

/** A page as a browser takes it. */
class Page {
  readonly text: string;
  readonly faults: string[] = [];
  readonly elements: readonly Element[];

  constructor(text: string) {
    this.text = text;
    const document = parse(text, { onParseError: ({ code }) => this.faults.push(code) });
    this.elements = elementsIn(document);
  }

  all(tag: string, className?: string): Element[] {
    return this.elements.filter((element) => element.tagName === tag && hasClass(element, className));
  }

  tags(): Set<string> {
    return new Set(this.elements.map(({ tagName }) => tagName));
  }
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...children] : children;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function hasClass(element: Element, className: string | undefined): boolean {
  return className === undefined || (attribute(element, 'class') ?? '').split(' ').includes(className);
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

async function page(argv: string): Promise<Page> {
  const { stdout } = await check(`--format html ${argv}`);
  return new Page(stdout);
}

const EVERYTHING = '. draft.docx gone.txt';

describe('html', () => {
  it.each([EVERYTHING, `${EVERYTHING} --locale en`, 'sound.txt', 'draft.docx'])(
    'is a page without faults for %s',
    async (argv) => {
      const { faults, elements } = await page(argv);
      expect(faults).toEqual([]);
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.flatMap((element) => attribute(element, 'href') ?? []);
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    },
  );

  it('loads nothing and runs nothing', async () => {
    const { elements, text } = await page(EVERYTHING);
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(attribute(policy as Element, 'content')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
    const loading = elements.filter((element) =>
      ['src', 'style', 'srcset'].some((name) => attribute(element, name)),
    );
    expect(loading).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('takes whatever a draft says for text', async () => {
    const hostile = await page('hostile<b>.txt');
    const plain = await page(EVERYTHING);
    expect([...hostile.tags()].filter((tag) => !plain.tags().has(tag))).toEqual([]);
    for (const tag of ['script', 'img']) expect(hostile.tags().has(tag)).toBe(false);
    const events = hostile.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')));
    expect(events).toEqual([]);
    expect(hostile.text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    for (const control of '\u001b\u0007\u202e\uffff') expect(hostile.text).not.toContain(control);
  });

  it('marks the wrong cell with what it should be, and the totals it breaks', async () => {
    const slip = await page('slip.txt');
    const wrong = slip.all('td', 'wrong');
    expect(wrong.map(textOf)).toEqual(['5→61']);
    expect(attribute(slip.all('s')[0] as Element, 'title')).toBe('填的是 5，应为 6');
    expect(slip.all('td', 'involved').map(textOf)).toEqual(['71', '101']);
  });

  it('sets the broken equations beside their table', async () => {
    const slip = await page('slip.txt');
    const broken = slip.all('tr', 'broken').map(textOf);
    expect(broken).toHaveLength(2);
    expect(broken[0]).toMatch(/^✗ 「（一）予以公开」 各类申请人之和 .*＝ 6 ≠ 总计 767\+1/);
    expect(slip.all('p', 'holds').map(textOf)).toEqual(['✓ 本表 3 条勾稽关系全部成立。']);
  });

  it('says which identities could not be verified, and shows what could not be read', async () => {
    const faulty = await page('faulty.txt');
    const open = faulty.all('tr', 'unverifiable').map(textOf);
    expect(open).toHaveLength(9);
    expect(open.filter((row) => row.startsWith('? 「自然人」列 各项办理结果之和'))).toHaveLength(1);
    expect(faulty.all('td', 'unread').length).toBeGreaterThan(5);
  });

  it.each([
    ['sound.txt', 10 + 25 * 7 + 15],
    ['old.txt', 22 + 23 * 7 + 15],
  ])('draws the three official tables of %s', async (file, cells) => {
    const sound = await page(file);
    expect(sound.all('table', 'form')).toHaveLength(3);
    expect(sound.all('td')).toHaveLength(cells);
  });

  it('tells a table that is not there', async () => {
    const { text } = await page('no-table.txt');
    expect(text).toContain('文稿里没有找到这张表。');
  });

  it('lists reports with work first and folds up sound ones', async () => {
    const many = await page('sound.txt warning.txt slip.txt');
    expect(many.all('td', 'path').map(textOf)).toEqual(['slip.txt', 'warning.txt']);
    const reports = many.all('details', 'report');
    expect(reports.map((report) => attribute(report, 'open') !== undefined)).toEqual([false, true, true]);
  });

  it('folds up what one rule finds again and again', async () => {
    const full = await page('full-width.txt');
    const [fold] = full.all('details', 'more');
    expect(textOf(fold as Element)).toMatch(/^cell\/number-form：另有 \d+ 处同类问题/);
  });

  it('counts what comments in the draft silence', async () => {
    const { text } = await page('silenced.txt');
    expect(text).toContain('另有 1 处按文稿中的忽略标记没有列出。');
  });

  it('names files that could not be read', async () => {
    const unread = await page('draft.docx slip.txt');
    expect(unread.all('ul', 'unreadable').map(textOf).join('')).toContain('Word');
  });

  it('speaks the language asked for', async () => {
    const { elements, text } = await page('slip.txt --locale en');
    expect(attribute(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang')).toBe('en');
    expect(text).toContain('sum of applicants');
    expect(elements.filter(({ namespaceURI }) => namespaceURI !== html.NS.HTML)).toEqual([]);
  });
});
