/** What looks for lists that pasting has taken away, and puts them back: loaded with the other changes of the user's tables. */
export const loadListTools = () =>
  import(/* webpackChunkName: "change" */ '../../excel/change/inputLists');
