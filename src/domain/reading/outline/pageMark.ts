import { isWordedPage } from "../rows/pageNumber";

const BARE = /^\d{1,3}$/;

/**
 * A test, to be asked row by row from the top, whether the text of a row is nothing but a page number: "Trang 2", "- 2 -", or a bare
 * number that goes on from the last one.
 *
 * @example createPageMarkTest()("2") // => true
 */
export function createPageMarkTest(): (text: string) => boolean {
  let page = 0;
  return (text) => {
    const isPage = isWordedPage(text) || (BARE.test(text) && isNext(Number(text)));
    if (isPage) page = Number(text.replace(/\D*(\d+).*/, "$1"));
    return isPage;
  };

  function isNext(number: number): boolean {
    return page === 0 ? number === 1 || number === 2 : number === page + 1;
  }
}
