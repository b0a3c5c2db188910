import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { exportHtml } from '../../src/export/html.js'
import { CHROMIUM, launch } from './dossier/browser.js'
import { empty, many } from './dossier/extremes.js'
import { ferry } from './dossier/ferry.js'
import { hostile } from './dossier/hostile.js'

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

describe('the file', () => {
  it('is the same for the same ledger, and asks for nothing', () => {
    const html = exportHtml(ferry())
    expect(exportHtml(ferry())).toBe(html)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(?:img|iframe|object|link rel="stylesheet")|style="|\son\w+="/)
  })

  it('gives every anchor once, and every inner link an anchor', () => {
    for (const exportable of [ferry(), hostile(), empty(), many(30)]) {
      const html = exportHtml(exportable)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
      expect(new Set(ids).size).toBe(ids.length)
      const known = new Set(ids)
      const links = [...html.matchAll(/href="#([^"]*)"/g)].map((m) => m[1])
      expect(links.filter((to) => !known.has(to))).toEqual([])
    }
  })

  it('says in brief who denies, and takes a denial for no step of a count', () => {
    const { ledger, reports } = ferry()
    const brief = (html: string) => html.match(/<section id="brief".*?<\/section>/s)?.[0] ?? ''
    expect(brief(exportHtml({ ledger, reports }))).toMatch(/No naval unit was within ten miles.{0,60}denied by /s)
    const revised = ledger.points.find((p) => p.relation === 'revision' && p.kind === 'figure')
    const [, second] = revised?.claims ?? []
    const claims = ledger.claims.map((c) =>
      c.id === second ? { ...c, assertions: c.assertions.map((a) => ({ ...a, act: 'deny' as const })) } : c,
    )
    const steps = (html: string) =>
      brief(html)
        .match(/class="steps">(.*?)<\/span>/s)?.[1]
        ?.split(' → ').length ?? 0
    const [before, after] = [ledger, { ...ledger, claims }].map((l) => steps(exportHtml({ ledger: l, reports })))
    expect(after).toBe((before as number) - 1)
  })

  it('links each assertion to its words and the words back to it', () => {
    const { ledger, reports } = ferry()
    const html = exportHtml({ ledger, reports })
    for (const claim of ledger.claims)
      for (const a of claim.assertions) {
        const cell = `in-${claim.id.slice(4)}-${a.leaf}`
        expect(html).toContain(`href="#ev-${a.leaf}"`)
        expect(html).toContain(`id="ev-${a.leaf}"`)
        expect(html).toContain(`id="${cell}"`)
        expect(html).toContain(`href="#${cell}"`)
      }
  })

  it('tells who, through whom, how surely, and counts origins', () => {
    const html = exportHtml(ferry())
    const text = html.replace(/<style>.*<\/style>|<script>.*<\/script>/gs, '').replace(/<[^>]+>/g, '')
    expect(text).toContain('via survivors')
    expect(text).toContain('denies')
    expect(text).toContain('2 origins')
    expect(html).toContain('read with 0.86 confidence')
    expect(text).toContain('doubtful reading')
  })

  it('can do without the reports: nothing is linked that is not there', () => {
    const html = exportHtml({ ledger: ferry().ledger, reports: [] })
    expect(html).toContain('Harbour Post')
    expect(html).not.toContain('href="#ev-')
  })

  it('holds a story of 200 reports', () => {
    const started = performance.now()
    const html = exportHtml(many(200))
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(html.length).toBeLessThan(5_000_000)
  })
})

describe.skipIf(CHROMIUM === undefined)('in a browser (Chromium; set CHROMIUM to its path)', () => {
  let browser: Browser
  const troubles: string[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(() => browser.close())

  async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    troubles.length = 0
    const page = await (await browser.newContext(options)).newPage()
    page.on('console', (m) => troubles.push(m.text()))
    page.on('pageerror', (e) => troubles.push(e.message))
    page.on('dialog', (d) => {
      troubles.push(`dialog ${d.message()}`)
      void d.dismiss()
    })
    page.on('request', (r) => !/^(data:|https:\/\/dossier\.test\/$)/.test(r.url()) && troubles.push(r.url()))
    await page.route('https://dossier.test/', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
    await page.goto('https://dossier.test/')
    return page
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing for axe to complain about, ${colorScheme}`, async () => {
      const page = await open(exportHtml(ferry()), { colorScheme })
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
      expect(troubles).toEqual([])
    })

  it('goes by keyboard from a cell to its words and back', async () => {
    const page = await open(exportHtml(ferry()))
    const cell = page.locator('#figures .cite').first()
    const id = await cell.getAttribute('id')
    await tabTo(page, id as string)
    await page.keyboard.press('Enter')
    const words = page.locator('mark:focus')
    await expect.poll(() => words.textContent()).toBe('At least nine people')
    expect(await inView(page, 'mark:focus')).toBe(true)
    expect(await page.locator('mark.lit').first().textContent()).toBe('At least nine people')
    await page.locator('.return a').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
    expect(await inView(page, '.cite:focus')).toBe(true)
  })

  it('takes Escape, and the note beside the words, for the way back', async () => {
    const page = await open(exportHtml(ferry()))
    const cell = page.locator('#claims .cite').first()
    const id = await cell.getAttribute('id')
    await cell.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
    await cell.click()
    await page.locator('.notes a.lit').first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
  })

  it('works without scripts: words are reached and marked as the target', async () => {
    const page = await open(exportHtml(ferry()), { javaScriptEnabled: false })
    await page.locator('#figures .cite').first().click()
    expect(await page.locator('mark:target').textContent()).toBe('At least nine people')
    expect(await page.locator('.filter').isHidden()).toBe(true)
  })

  it('finds rows, and says how many', async () => {
    const page = await open(exportHtml(ferry()))
    await page.getByLabel('Find a row').fill('navy strike')
    expect(await page.locator('#filtered').textContent()).toBe('1 of 7')
    expect(await page.locator('.row:visible').count()).toBe(1)
  })

  it('opens folded parts that a link leads into', async () => {
    const page = await open(exportHtml(many(30)))
    await page.locator('#figures .cite').first().click()
    await expect.poll(() => page.locator('mark:focus').isVisible()).toBe(true)
  })

  for (const [name, exportable] of Object.entries({ ferry: ferry(), hostile: hostile(), many: many(30) }))
    it(`fits a phone without scrolling sideways: ${name}`, async () => {
      const page = await open(exportHtml(exportable), PHONE)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })

  it('leaves hostile text inert', async () => {
    const page = await open(exportHtml(hostile()))
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    expect(await page.evaluate(() => 'owned' in window)).toBe(false)
    expect(await page.locator('img, iframe, form, base').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
    expect(await page.locator('.control').first().textContent()).toBe('U+202E')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('opens an empty ledger', async () => {
    const page = await open(exportHtml(empty()))
    expect(await page.locator('main').textContent()).toContain('no reports')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((v) => v.id)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('prints what is folded', async () => {
    const page = await open(exportHtml(ferry()))
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('details:not([open])').count()).toBe(0)
    expect(await page.locator('.contents-bar').isHidden()).toBe(true)
  })
})

async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return
  }
  throw new Error(`no Tab reaches #${id}`)
}

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(async (s) => {
    await new Promise((done) => setTimeout(done, 900))
    const box = document.querySelector(s)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, selector)
