// Style sheets are taken in by webpack (style-loader); they give no value.
declare module "*.css";
