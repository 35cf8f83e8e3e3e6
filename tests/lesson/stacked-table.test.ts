import { expect, test } from 'vitest';
import { labelCells } from '@/lesson/stacked-table';

const table =
  '<table><thead><tr><th>Remedy</th><th style="text-align:right">What it “&amp;” <em>helps</em></th></tr></thead>' +
  '<tbody><tr><td><a href="x/">Rate</a></td><td>runs</td></tr><tr><td>Clip</td><td></td></tr></tbody></table>';

test('each cell is told the head of its column', () => {
  const labels = [...labelCells(table).matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels).toEqual(['Remedy', 'What it “&amp;” helps', 'Remedy', 'What it “&amp;” helps']);
});

test('the first cell of a row names it, and the table stays one for those who do not see it', () => {
  const html = labelCells(table);
  expect(html.match(/role="rowheader"/g)).toHaveLength(2);
  expect(html.match(/role="cell"/g)).toHaveLength(2);
  expect(html.match(/role="columnheader"/g)).toHaveLength(2);
  expect(html).toContain('<table role="table">');
  expect(html.match(/<tr role="row">/g)).toHaveLength(3);
});

test('nothing else changes', () => {
  expect(labelCells(table).replace(/ (role|data-label)="[^"]*"/g, '')).toBe(table);
});
