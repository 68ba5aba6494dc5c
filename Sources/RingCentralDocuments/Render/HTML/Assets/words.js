"use strict";

/** What the search takes for a word, and how near one word is to another. */
const Words = {
  /** Words that ask for nothing in particular. */
  empty: new Set("a an and any are as at be by can do for from get how i in into is it its me my of on or our so somebody someone that the their them this to up us was we what when where which who whose will with you your".split(" ")),

  /**
   * The words of a text in lower case: `createSMSMessage` is create, sms, message.
   *
   * @param {string} text
   * @returns {string[]}
   */
  of(text) {
    const parts = text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu);
    return (parts ?? []).map(Words.stem);
  },

  /**
   * A word without the endings that make no difference: messages is message, forwarding is forward.
   *
   * @param {string} word
   */
  stem(word) {
    if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    if (word.length > 4 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
    if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
    const ending = word.length > 5 && /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word);
    return ending ? ending[1].replace(/([bdgmnprt])\1$/, "$1") : word;
  },

  /**
   * How many slips of the finger (a letter too many, missing, wrong, or two swapped) lie between two words.
   *
   * @param {string} a
   * @param {string} b
   * @param {number} most beyond this, it does not matter how many
   */
  slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > 200) return most + 1;
    let [before, last, row] = this.rows;
    for (let j = 0; j <= b.length; j++) row[j] = j;
    for (let i = 1; i <= a.length; i++) {
      [before, last, row] = [last, row, before];
      let least = (row[0] = i);
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
    }
    return row[b.length];
  },

  /** Which letters a word has, a bit each. @param {string} word */
  letters(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++) letters |= 1 << word.charCodeAt(i) % 32;
    return letters;
  },

  /** How many bits are set. @param {number} number */
  bits(number) {
    let count = 0;
    for (let rest = number; rest; rest &= rest - 1) count++;
    return count;
  },

  /** Room for three rows of a comparison; a question compares with thousands of words. */
  rows: [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)],
};
