// Writes a zip in which files stand as they are: nothing in it needs to be made smaller, and every program reads it.
(() => {
  "use strict";
  const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;
  const VERSION = 20, UTF8 = 0x0800;

  const table = Uint32Array.from({ length: 256 }, (nothing, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });

  function checksum(bytes) {
    let value = 0xffffffff;
    for (const byte of bytes) value = table[(value ^ byte) & 255] ^ (value >>> 8);
    return (value ^ 0xffffffff) >>> 0;
  }

  // Numbers of two bytes and of four, the smallest byte first.
  function numbers(...pairs) {
    const bytes = new DataView(new ArrayBuffer(pairs.reduce((sum, [size]) => sum + size, 0)));
    let at = 0;
    for (const [size, value] of pairs) {
      if (size === 2) bytes.setUint16(at, value, true);
      else bytes.setUint32(at, value, true);
      at += size;
    }
    return new Uint8Array(bytes.buffer);
  }

  // What both records of a file say of it; `day` is a date as zip counts it.
  const told = ({ bytes, crc, name, day }) =>
    [[2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, day], [4, crc], [4, bytes.length], [4, bytes.length],
      [2, name.length], [2, 0]];

  // Gives the zip of [{ name, bytes }]; what stands in it more than once is counted once.
  globalThis.klantreisZip = (files, year, month, date) => {
    const day = ((year - 1980) << 9) | (month << 5) | date;
    const sums = new Map();
    const pieces = [], directory = [];
    let offset = 0, length = 0;
    for (const { name: text, bytes } of files) {
      if (!sums.has(bytes)) sums.set(bytes, checksum(bytes));
      const name = new TextEncoder().encode(text);
      const file = { bytes, name, day, crc: sums.get(bytes) };
      const local = numbers([4, LOCAL], ...told(file));
      const central = numbers([4, CENTRAL], [2, VERSION], ...told(file), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
      pieces.push(local, name, bytes);
      directory.push(central, name);
      offset += local.length + name.length + bytes.length;
      length += central.length + name.length;
    }
    const end = numbers([4, END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, length], [4, offset], [2, 0]);
    return new Blob([...pieces, ...directory, end], { type: "application/zip" });
  };
})();
