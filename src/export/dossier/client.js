// Niceties on top of a page that works without them: what a link leads to is lit in full and opened, the way back is
// at hand, rows can be filtered. Nothing is fetched, nothing is stored.
;(() => {
  const byId = (id) => document.getElementById(id)
  const back = document.querySelector('.return')
  const backLink = back.querySelector('a')
  let from = null

  const unlight = () => {
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  }

  /** Lights every piece of the words, their notes and the cell, wherever the text was cut. */
  const light = (id) => {
    unlight()
    const key = CSS.escape(id)
    for (const piece of document.querySelectorAll(`[data-of="${key}"], [data-note="${key}"]`))
      piece.classList.add('lit')
  }

  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.localName === 'details') at.open = true
  }

  const arrive = () => {
    const target = byId(location.hash.slice(1))
    if (!target) return unlight()
    reveal(target)
    light(target.id)
    target.scrollIntoView({ block: target.matches('mark, .cite') ? 'center' : 'start' })
    if (target.matches('mark, .cite')) target.focus({ preventScroll: true })
  }

  const offerReturn = (cell) => {
    from = cell
    back.hidden = cell === null
    if (cell) backLink.setAttribute('href', `#${cell.id}`)
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link) return
    if (link === backLink || link.closest('.notes')) return offerReturn(null)
    if (link.classList.contains('cite')) offerReturn(link)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || from === null) return
    location.hash = from.id
    offerReturn(null)
  })
  window.addEventListener('hashchange', arrive)
  if (location.hash) arrive()

  // A closed part would be missing from paper.
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')]
    for (const part of opened) part.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const part of opened) part.open = false
  })

  const filter = byId('filter')
  const rows = [...document.querySelectorAll('.row')]
  if (rows.length < 4) return
  filter.closest('search').hidden = false
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const row of rows) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every((word) => text.includes(word))
      if (!row.hidden) shown++
      if (!row.hidden && words.length > 0) reveal(row)
    }
    byId('filtered').textContent = words.length === 0 ? '' : `${shown} of ${rows.length}`
  })
})()
