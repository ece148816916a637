/** What pages do to all their elements, and with them to ours: written down before our sheet. */
export const hostStyles = {
  'everything unset': '* { all: unset }',

  'elements dressed up': `
    * { letter-spacing: 0.2em; box-sizing: border-box; }
    button, input, textarea, select { all: unset; background: hotpink; border: 3px dotted lime; border-radius: 99px;
      padding: 20px; margin: 9px; font: 900 italic 30px/2 serif; color: yellow; text-transform: uppercase; }
    p, h1, h2, h3, h4, ul, li, section, div, form, label, fieldset, legend { margin: 21px; padding: 7px; line-height: 3; }
    section, p, ul { display: table; }
    span, bdi, mark, time, a { color: red; background: gold; text-decoration: line-through; }
    ul { list-style: square; }
    svg, img { width: 60px; height: 60px; fill: lime; max-width: 100%; vertical-align: middle; }
    input::placeholder, textarea::placeholder { color: lime; opacity: 0.1; }`,

  'a reset as utility frameworks have it': `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0; }
    html { line-height: 1.5; }
    h1, h2, h3, h4 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    button, input, optgroup, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; border-radius: 0; }
    button, [type='button'], [type='submit'] { appearance: button; background: transparent none; cursor: pointer; }
    ul, ol, menu { list-style: none; }
    img, svg, video, canvas { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    textarea { resize: vertical; }
    input::placeholder, textarea::placeholder { opacity: 1; color: #9ca3af; }`,
} as const;
