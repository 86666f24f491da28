/** What makes files of forms, loaded with the first one. */
export const loadFormTools = () => import(/* webpackChunkName: "write" */ './formFiles');
