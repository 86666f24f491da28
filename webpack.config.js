import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import '@swc-node/register/esm-register';

/** The address that `manifest.xml` in the repository names, replaced in `dist/`. */
const DEVELOPMENT_URL = 'https://localhost:3000/';
/** Microsoft's loader: https://learn.microsoft.com/office/dev/add-ins/develop/understanding-the-javascript-api-for-office */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The pages that Excel on the web stands in, in a browser: the pane is a frame inside them. Microsoft keeps no list for
 * add-ins (https://github.com/OfficeDev/office-js/issues/1005); these are the places of Office for the web, SharePoint and
 * OneDrive in https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, to which Microsoft refers
 * (https://github.com/OfficeDev/office-js-docs-pr/issues/2771), and those that people met: office-js-docs-pr issue 4911
 * (cloud.microsoft, sharepoint.com) and office-js issue 3342 (officeapps.live.com, onedrive.live.com).
 */
const FRAMED_BY = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * What is shipped must run in Safari 15.4: on a Mac, Excel runs add-ins in the Safari of the system, which is 15.4 on macOS
 * 12.3; Windows has WebView2, which keeps itself up to date, and Excel on the web current browsers
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins). That Safari reads this
 * standard but for static blocks of classes. No compiler replaces lookbehind in regular expressions (Safari 16.4), and
 * libraries are not compiled: test/build/safari.ts holds the built scripts against it.
 */
const LANGUAGE = 'es2022';

const from = (...path) => resolve(import.meta.dirname, ...path);

/**
 * `--env url=https://…/`: the folder that `dist/` will be served from. `--env preview`: the pane in any browser beside
 * an embedded workbook, without Excel; for developers, or with `--env shipped` as users get it.
 */
export default async function config(env = {}) {
  const url = servedFrom(env.url ?? DEVELOPMENT_URL);
  const preview = Boolean(env.preview);
  return {
    mode: preview && !env.shipped ? 'development' : 'production',
    devtool: preview && !env.shipped ? 'source-map' : false,
    target: ['web', LANGUAGE],
    context: from(),
    entry: { ...paneEntries(), ...(preview ? previewEntries() : {}) },
    output: {
      path: from('dist'),
      // The manifest names functions.js, so the entries keep their names; what they load later is named by content.
      filename: '[name].js',
      chunkFilename: preview ? '[name].chunk.js' : '[name].[contenthash:4].js',
      // It stands in the first script several times.
      uniqueName: 'kpi',
      // Chunks lie beside the page.
      publicPath: '',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      // Thai and English run from left to right: Griffel needs no mirror of each style, nor what makes it.
      alias: { 'rtl-css-js/core': from('src/taskpane/shell/neverMirrored.ts') },
    },
    module: { rules: rules() },
    optimization: {
      minimizer: [minimizer()],
      moduleIds: 'size',
      // See below: what is loaded later is called by its source file, so that everybody sees what it is.
      chunkIds: false,
      // Names are of what was written, before it is made small: put in afterwards, four letters of a name can stand in the
      // code, too, and are replaced there (`864e5` became `886a4`).
      realContentHash: false,
      mangleExports: 'size',
      splitChunks: {
        // What several scripts share is one of its own only where it is worth its name among the functions.
        minSize: 60_000,
        chunks: isOfPage,
        cacheGroups: {
          defaultVendors: false,
          complete: { ...askedAs('./complete'), name: 'complete', priority: 1 },
          words: { ...askedAs('./words'), name: 'words' },
          // Of several places that are loaded later: one script for all, not one for each set of them.
          places: {
            test: /src.tables.(?:cells.area|results.(?:resultPlace|resultColumns|storedResults))\.ts$/,
            name: 'places',
            chunks: isOfPage,
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      // No style of the pane needs a browser's prefix: Griffel asks for its prefixer beside itself, where no alias reaches.
      new webpack.NormalModuleReplacementPlugin(
        /\/stylis\/prefixerPlugin\.js$/,
        from('src/taskpane/shell/neverPrefixed.ts')
      ),
      new webpack.ids.NamedChunkIdsPlugin({ context: from('src') }),
      { apply: shortNames },
      panePage(preview),
      ...(preview ? previewPages() : []),
      new CopyPlugin({
        patterns: [...(await files(url)), ...(preview ? await previewFiles() : [])],
      }),
    ],
    ...(preview ? { devServer: devServer() } : {}),
  };
}

/** What several scripts share is called by the first of its files: all their names would stand among the functions. */
function shortNames(compiler) {
  compiler.hooks.compilation.tap('ShortNames', ({ hooks }) =>
    hooks.afterOptimizeChunkIds.tap('ShortNames', (chunks) => {
      const taken = new Set([...chunks].map(({ id }) => id));
      for (const chunk of chunks) {
        const [first] = `${chunk.id}`.split('-');
        if (taken.has(first)) continue;
        chunk.id = first;
        chunk.ids = [first];
        taken.add(first);
      }
    })
  );
}

/** @returns the address with a final slash; Excel refuses anything but https. */
function servedFrom(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `--env url needs an https address without ? or #, such as https://kpi.example.go.th/addin/, not "${text}"`
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The functions come first and alone; the pane shares their modules and loads its user interface when it is ready. */
function paneEntries() {
  return {
    functions: './src/functions/register.ts',
    taskpane: { import: './src/taskpane/shell/boot.ts', dependOn: 'functions' },
  };
}

/** What Excel loads at start is counted in kilobytes; licence notices go beside the scripts. */
function minimizer() {
  return new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 3 }, mangle: true },
  });
}

/** Parts of the preview; `bridge` connects the unmodified office.js to the embedded workbook, before office.js loads. */
function previewEntries() {
  const parts = { page: './src/preview/page/page.ts', bridge: './src/preview/page/bridge.ts' };
  return Object.fromEntries(Object.entries(parts).filter(([, path]) => existsSync(from(path))));
}

function rules() {
  const options = {
    jsc: {
      target: LANGUAGE,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  };
  return [
    { test: /\.tsx?$/, use: { loader: 'swc-loader', options } },
    { test: /[\\/]src[\\/](?:engine|tables|scorecard)[\\/]/, sideEffects: false },
  ];
}

/** A script that the functions load after their basics, and that the pane shares. */
function askedAs(script) {
  const isAsked = ({ groupsIterable }) =>
    [...groupsIterable].some(({ origins }) => origins.some(({ request }) => request === script));
  const test = (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(isAsked);
  return { test, chunks: isOfPage, enforce: true };
}

/** Loaded later by the page. What reads files, in a worker or where there is none, is one script that shares nothing. */
function isOfPage(chunk) {
  return !['read', 'here'].includes(chunk.name) && !chunk.canBeInitial();
}

function panePage(preview) {
  return new HtmlPlugin({
    filename: 'taskpane.html',
    template: from('src/taskpane/shell/taskpane.html'),
    chunks: ['functions', 'taskpane'],
    chunksSortMode: 'manual',
    scriptLoading: 'blocking',
    inject: 'body',
    hash: !preview,
    minify: false,
    ahead: preview ? () => [] : filesOfPane,
    before: preview ? ['bridge.js', 'office/office.js'] : [OFFICE_JS],
    policy: policy(preview),
  });
}

/** The scripts that the pane is drawn by: fetched while office.js still loads, run when Office is ready. */
function filesOfPane(compilation) {
  const pane = [...compilation.chunks].find(({ id }) => id === 'taskpane_shell_mount_tsx');
  return [...pane.files];
}

/**
 * Nothing from outside but Microsoft's office.js, and the page beside it that says in a frame why an add-in does not run
 * (`AgaveErrorUX/index.html`); no requests at all but to the folder itself. Fluent writes styles.
 */
function policy(preview) {
  const microsoft = preview ? null : new URL(OFFICE_JS).origin;
  return [
    "default-src 'none'",
    ["script-src 'self'", microsoft].filter(Boolean).join(' '),
    // Files of departments are read beside the pane, by a script of the folder itself.
    "worker-src 'self'",
    `frame-src ${microsoft ?? "'none'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function previewPages() {
  return [
    new HtmlPlugin({
      filename: 'index.html',
      template: from('src/preview/page/index.html'),
      chunks: ['page'],
      minify: false,
    }),
    new webpack.DefinePlugin({ 'process.env.NODE_DEBUG': 'undefined' }),
  ];
}

/** The page's style, and every sample in both languages, which the add-in itself inserts into new workbooks. */
async function previewFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-samples-'));
  const script = [from('src/preview/cli/run.cjs'), from('src/preview/cli/samples/samples.ts')];
  await promisify(execFile)(process.execPath, [...script, folder]);
  return [{ from: from('src/preview/page/page.css') }, { from: folder, to: 'samples' }];
}

/** Everything in `dist/` that is not compiled from TypeScript. */
async function files(url) {
  const { metadata } = await import('./src/functions/catalogue/metadata.ts');
  const { helpPage: functionsPage } = await import('./src/functions/catalogue/helpPage.ts');
  const { CATALOGUE_WORDS: functions } = await import('./src/functions/catalogue/words.ts');
  const { helpPage } = await import('./src/scorecard/start/helpPage.ts');
  const { HELP_PAGES: help } = await import('./src/excel/host/helpPages.ts');
  const made = (to, content) => ({ from: from('manifest.xml'), to, transform: () => content });
  const json = (language) => JSON.stringify(metadata(language, url), null, 2);
  const addressed = (content) =>
    content
      .toString()
      .replaceAll(DEVELOPMENT_URL, url.replaceAll('&', '&amp;'))
      .replaceAll('{{policy}}', policy(false))
      .replaceAll('{{framed}}', FRAMED_BY.join(' '));
  const pages = { help, functions: { th: functions.th.pageName, en: functions.en.pageName } };
  return [
    { from: from('manifest.xml'), transform: addressed },
    { from: from('assets/admin.html'), transform: addressed },
    { from: from('assets/*.png'), to: 'assets/[name][ext]' },
    { from: from('LICENSE'), to: 'LICENSE.txt', toType: 'file' },
    made('functions.json', json('en')),
    made('functions-th.json', json('th')),
    ...Object.keys(help).map((language) =>
      made(functions[language].pageName, functionsPage(language))
    ),
    ...Object.entries(help).map(([language, page]) => made(page, helpPage(language, pages))),
  ];
}

function devServer() {
  return {
    host: 'localhost',
    port: 3000,
    client: false,
    liveReload: false,
    open: process.env.CI === undefined,
    hot: false,
    static: [{ directory: from('node_modules/@microsoft/office-js/dist'), publicPath: '/office' }],
  };
}
