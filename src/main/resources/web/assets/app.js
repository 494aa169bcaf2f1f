// Everything on a page works without this file. It adds arrow keys in the claim matrix.
const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

document.querySelector('.matrix')?.addEventListener('keydown', event => {
  const step = steps[event.key];
  const cell = event.target.closest?.('td');
  if (!step || !cell || event.target.closest('[popover]')) return;
  const rows = cell.closest('table').rows;
  let row = cell.parentElement.rowIndex + step[0];
  let column = cell.cellIndex + step[1];
  for (; rows[row]?.cells[column]; row += step[0], column += step[1]) {
    const button = rows[row].cells[column].querySelector('button');
    if (button) {
      button.focus();
      event.preventDefault();
      return;
    }
  }
});
