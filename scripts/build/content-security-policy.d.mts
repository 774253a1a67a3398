export const OFFICE_JS: string;
export const CONTENT_SECURITY_POLICY: string;
