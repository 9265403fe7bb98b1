// Made from the OpenAPI document of the server by tools/api-client/generate.ts; not written by hand.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "alive",
                         *       "version": "0.1.0"
                         *     }
                         */
                        "application/json": components["schemas"]["Health"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "checks": [
                         *         {
                         *           "name": "database",
                         *           "ok": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Readiness"];
                    };
                };
                /** @description Service Unavailable */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Readiness"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one signs in here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hasPassword": true,
                         *       "provider": {
                         *         "name": "浙政钉",
                         *         "href": "/auth/oidc/start"
                         *       },
                         *       "isSample": true
                         *     }
                         */
                        "application/json": components["schemas"]["SignInWays"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "permissions": [
                         *         "register.read"
                         *       ],
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "platform": {
                         *         "uscc": "91330702MA2E4T3X0N",
                         *         "name": "虚构商城"
                         *       },
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "hasPassword": true,
                         *       "idleEnd": "2026-11-23T02:15:00.000Z",
                         *       "absoluteEnd": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Sign in
         * @description Gives the session as a cookie. Five refusals within a quarter of an hour lock the account for another.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "login": "wang",
                     *       "password": "three-dry-rivers",
                     *       "code": "123456"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "permissions": [
                         *         "register.read"
                         *       ],
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "platform": {
                         *         "uscc": "91330702MA2E4T3X0N",
                         *         "name": "虚构商城"
                         *       },
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "hasPassword": true,
                         *       "idleEnd": "2026-11-23T02:15:00.000Z",
                         *       "absoluteEnd": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one’s own password
         * @description Every other session of the account ends.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "current": "three-dry-rivers",
                     *       "next": "seven-quiet-lanterns"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordChangeInput"];
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "sessions": [
                         *         {
                         *           "sessionId": 1,
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "seenAt": "2026-11-23T02:15:00.000Z",
                         *           "address": "10.1.2.3",
                         *           "agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0",
                         *           "isThis": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OpenSessionList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End every session of the account but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one session of the account
         * @description One that has ended already stays so.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    sessionId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Turn one-time codes on with a first code */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "code": "123456"
                     *     }
                     */
                    "application/json": components["schemas"]["TotpConfirmationInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "recoveryCodes": [
                         *         "k7m2q-x9rta"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RecoveryCodes"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Begin with one-time codes
         * @description They count once a first code was given.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uri": "otpauth://totp/Liangma:wang?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                         *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                         *       "qrSvg": "<svg/>"
                         *     }
                         */
                        "application/json": components["schemas"]["TotpSecret"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Turn one-time codes off */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "password": "three-dry-rivers"
                     *     }
                     */
                    "application/json": components["schemas"]["TotpEndInput"];
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by their login */
        get: {
            parameters: {
                query?: {
                    /** @description Part of login, name or credit code */
                    q?: string;
                    /** @example officer */
                    role?: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform";
                    /**
                     * @description `nextCursor` of the page before
                     * @example wang
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accounts": [
                         *         {
                         *           "accountId": 1,
                         *           "login": "wang",
                         *           "name": "王虚构",
                         *           "role": "officer",
                         *           "roleWords": {
                         *             "zh": "经办",
                         *             "en": "Officer"
                         *           },
                         *           "counties": [
                         *             "330782"
                         *           ],
                         *           "uscc": null,
                         *           "usesProvider": true,
                         *           "isLinked": true,
                         *           "mustChangePassword": true,
                         *           "hasTotp": true,
                         *           "isBlocked": true,
                         *           "createdAt": "2026-11-23T02:15:00.000Z",
                         *           "createdBy": "钱管理",
                         *           "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["AccountList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make an account
         * @description Its first password is shown once and has to be changed at the first sign-in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "login": "wang",
                     *       "name": "王虚构",
                     *       "role": "officer",
                     *       "counties": [
                     *         "330782"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NewAccountInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "account": {
                         *         "accountId": 1,
                         *         "login": "wang",
                         *         "name": "王虚构",
                         *         "role": "officer",
                         *         "roleWords": {
                         *           "zh": "经办",
                         *           "en": "Officer"
                         *         },
                         *         "counties": [
                         *           "330782"
                         *         ],
                         *         "uscc": null,
                         *         "usesProvider": true,
                         *         "isLinked": true,
                         *         "mustChangePassword": true,
                         *         "hasTotp": true,
                         *         "isBlocked": true,
                         *         "createdAt": "2026-11-23T02:15:00.000Z",
                         *         "createdBy": "钱管理",
                         *         "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *       },
                         *       "firstPassword": "k7m2-q9xr-ta4c-hw3e"
                         *     }
                         */
                        "application/json": components["schemas"]["AccountMade"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accountId": 1,
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "uscc": null,
                         *       "usesProvider": true,
                         *       "isLinked": true,
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "isBlocked": true,
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "createdBy": "钱管理",
                         *       "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Change name, role and scope of an account
         * @description Whoever is signed in with it has to sign in again.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "王虚构",
                     *       "role": "reviewer",
                     *       "counties": null,
                     *       "uscc": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccountChangeInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accountId": 1,
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "uscc": null,
                         *       "usesProvider": true,
                         *       "isLinked": true,
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "isBlocked": true,
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "createdBy": "钱管理",
                         *       "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block an account, or let it in again
         * @description Accounts are never deleted: their names stand under what they did.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "isBlocked": true
                     *     }
                     */
                    "application/json": components["schemas"]["BlockRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accountId": 1,
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "uscc": null,
                         *       "usesProvider": true,
                         *       "isLinked": true,
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "isBlocked": true,
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "createdBy": "钱管理",
                         *       "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an account a new first password
         * @description Also for one that signed in through the identity provider so far.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "firstPassword": "k7m2-q9xr-ta4c-hw3e"
                         *     }
                         */
                        "application/json": components["schemas"]["PasswordMade"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Have an account sign in through the identity provider only
         * @description It is linked to the person there at the next sign-in.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accountId": 1,
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "uscc": null,
                         *       "usesProvider": true,
                         *       "isLinked": true,
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "isBlocked": true,
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "createdBy": "钱管理",
                         *       "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Turn the one-time codes of an account off */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    accountId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accountId": 1,
                         *       "login": "wang",
                         *       "name": "王虚构",
                         *       "role": "officer",
                         *       "roleWords": {
                         *         "zh": "经办",
                         *         "en": "Officer"
                         *       },
                         *       "counties": [
                         *         "330782"
                         *       ],
                         *       "uscc": null,
                         *       "usesProvider": true,
                         *       "isLinked": true,
                         *       "mustChangePassword": true,
                         *       "hasTotp": true,
                         *       "isBlocked": true,
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "createdBy": "钱管理",
                         *       "lastSeenAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of the API in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "keys": [
                         *         {
                         *           "keyId": 1,
                         *           "label": "执法系统",
                         *           "role": "officer",
                         *           "roleWords": {
                         *             "zh": "数据来源",
                         *             "en": "Data source"
                         *           },
                         *           "scope": "cases"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ApiKeyList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make a key of the API
         * @description Its secret is shown once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "role": "source",
                     *       "label": "执法系统",
                     *       "kinds": [
                     *         "cases"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "secret": "lm_3f…"
                         *     }
                         */
                        "application/json": components["schemas"]["ApiKeyMade"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key of the API */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    keyId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did and read what, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Login or name */
                    who?: string;
                    /** @description Part of method and route, or of the command */
                    act?: string;
                    /** @description Credit code of the platform concerned */
                    uscc?: string;
                    /**
                     * @description First day, Asia/Shanghai
                     * @example 2026-11-23
                     */
                    from?: string | "";
                    /**
                     * @description Last day, Asia/Shanghai
                     * @example 2026-11-23
                     */
                    to?: string | "";
                    /**
                     * @description `nextCursor` of the page before
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "entries": [
                         *         {
                         *           "entryId": 1,
                         *           "at": "2026-11-23T02:15:00.000Z",
                         *           "name": "王虚构",
                         *           "login": "wang",
                         *           "role": "officer",
                         *           "roleWords": {
                         *             "zh": "经办",
                         *             "en": "Officer"
                         *           },
                         *           "act": "POST /api/v1/withdrawals",
                         *           "params": {
                         *             "kind": "cases"
                         *           },
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "status": 1,
                         *           "requestId": "1b2c3d4e-0000-4000-8000-000000000000",
                         *           "address": "10.1.2.3"
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["AuditList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counties of the city */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "counties": [
                         *         {
                         *           "code": "330782",
                         *           "zh": "义乌市",
                         *           "en": "Yiwu"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["CountyList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Platforms with their grades */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Part of the name, operator, credit code or site
                     * @example 商城
                     */
                    q?: string;
                    /**
                     * @description County code
                     * @example 330782
                     */
                    county?: string;
                    /**
                     * @description Live grade
                     * @example blue
                     */
                    grade?: string | "";
                    /**
                     * @description Published grade
                     * @example blue
                     */
                    published?: string | "";
                    /**
                     * @description Type of platform
                     * @example trade
                     */
                    type?: ("trade" | "catering" | "live" | "social" | "wholesale" | "crossBorder" | "service") | "";
                    /**
                     * @description With an open pre-notice, or without one
                     * @example open
                     */
                    notice?: "open" | "none" | "";
                    /**
                     * @description Sorted by
                     * @example entry
                     */
                    sort?: "entry" | "name" | "score" | "since";
                    /** @example asc */
                    order?: "asc" | "desc";
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "asOf": "2026-11-23",
                         *       "total": 1,
                         *       "totals": [
                         *         {
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "platforms": [
                         *         {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "示例优选商城",
                         *           "operatorName": "金华示例网络科技有限公司",
                         *           "platformType": "trade",
                         *           "platformTypeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "site": "https://shop.example.com",
                         *           "live": {
                         *             "grade": "blue",
                         *             "gradeWords": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "decidedBy": "coverage",
                         *             "decidedCode": "V1",
                         *             "asOf": "2026-11-23",
                         *             "score": "95.0",
                         *             "since": "2026-11-23"
                         *           },
                         *           "published": {
                         *             "grade": "blue",
                         *             "gradeWords": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "decidedBy": "coverage",
                         *             "decidedCode": "V1",
                         *             "asOf": "2026-11-23",
                         *             "score": "95.0",
                         *             "effective": "2026-11-23",
                         *             "reason": "first",
                         *             "rulebookVersion": "2026.1"
                         *           },
                         *           "hasNotice": true,
                         *           "sourcesLate": [
                         *             "complaints"
                         *           ]
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/assessment/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved the score of a platform between two days or two versions, in words */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The earlier day; left out: the last day of the month before the later one
                     * @example 2026-11-23
                     */
                    from?: string;
                    /**
                     * @description The later day; today when left out
                     * @example 2026-11-23
                     */
                    to?: string;
                    /**
                     * @description Version of the rulebook; left out: the one in force on that day
                     * @example 2026.1
                     */
                    from_version?: string;
                    /**
                     * @description Version of the rulebook; left out: the one in force on that day
                     * @example 2026.1
                     */
                    to_version?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "before": {
                         *         "asOf": "2026-11-23",
                         *         "rulebook": {
                         *           "id": "platform",
                         *           "version": "2026.1"
                         *         },
                         *         "score": "95.0",
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decided": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "after": {
                         *         "asOf": "2026-11-23",
                         *         "rulebook": {
                         *           "id": "platform",
                         *           "version": "2026.1"
                         *         },
                         *         "score": "95.0",
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decided": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "points": "-15.0",
                         *       "gradeStep": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "parts": [
                         *         {
                         *           "cause": "began",
                         *           "code": "G1-01",
                         *           "record": "findings:HC-2026-0117",
                         *           "points": "-15.0",
                         *           "words": {
                         *             "zh": "S-03 行政处罚-严重：自 2026-10-01 起计分",
                         *             "en": "S-03 Penalty - serious: counts from 2026-10-01 on"
                         *           },
                         *           "evidence": "金虚罚〔2026〕9号"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["AssessmentDifference"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One platform */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "asOf": "2026-11-23",
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "operatorName": "金华示例网络科技有限公司",
                         *       "platformType": "trade",
                         *       "platformTypeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "county": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "site": "https://shop.example.com",
                         *       "live": {
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decidedBy": "coverage",
                         *         "decidedCode": "V1",
                         *         "asOf": "2026-11-23",
                         *         "score": "95.0",
                         *         "since": "2026-11-23"
                         *       },
                         *       "published": {
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decidedBy": "coverage",
                         *         "decidedCode": "V1",
                         *         "asOf": "2026-11-23",
                         *         "score": "95.0",
                         *         "effective": "2026-11-23",
                         *         "reason": "first",
                         *         "rulebookVersion": "2026.1"
                         *       },
                         *       "preNotices": [
                         *         {
                         *           "noticeId": 1,
                         *           "fromGrade": "blue",
                         *           "fromWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "toGrade": "blue",
                         *           "toWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "announced": "2026-11-23",
                         *           "due": "2026-11-23",
                         *           "isProvisional": true
                         *         }
                         *       ],
                         *       "address": "义乌市虚构路 1 号",
                         *       "point": {
                         *         "longitude": 1,
                         *         "latitude": 1,
                         *         "datum": "WGS84",
                         *         "source": {
                         *           "longitude": 1,
                         *           "latitude": 1,
                         *           "datum": "GCJ-02"
                         *         }
                         *       },
                         *       "icpNumber": "浙ICP备00000001号",
                         *       "online": "2026-11-23",
                         *       "ordersPerYear": 1,
                         *       "shopCount": 1,
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true,
                         *           "lastBatch": {
                         *             "batchId": 1,
                         *             "name": "行政处罚.csv",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformDetail"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of a platform on a day, with every line */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As-of day; today when left out
                     * @example 2026-11-23
                     */
                    as_of?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "asOf": "2026-11-23",
                         *       "rulebook": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "direction": "subtract",
                         *       "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "base": "95.0",
                         *       "score": "95.0",
                         *       "grade": "blue",
                         *       "gradeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "decided": {
                         *         "by": "coverage",
                         *         "code": "G1-01",
                         *         "words": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "coverage": {
                         *         "percent": "97.554",
                         *         "isEnough": true,
                         *         "withoutData": [
                         *           "G1-01"
                         *         ]
                         *       },
                         *       "groups": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cap": "95.0",
                         *           "afterCaps": "95.0",
                         *           "counted": "95.0"
                         *         }
                         *       ],
                         *       "statutory": "95.0",
                         *       "bonus": {
                         *         "cap": "95.0",
                         *         "afterCaps": "95.0",
                         *         "counted": "95.0"
                         *       },
                         *       "lines": [
                         *         {
                         *           "code": "G1-01",
                         *           "section": "indicator",
                         *           "group": "G1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 15,76",
                         *           "cap": "95.0",
                         *           "raw": "95.0",
                         *           "afterEvents": "95.0",
                         *           "afterCap": "95.0",
                         *           "counted": "95.0",
                         *           "hasData": true,
                         *           "why": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "endsOn": "2026-11-23",
                         *           "figures": {
                         *             "k": 1,
                         *             "n": 1,
                         *             "boundPercent": "97.554",
                         *             "peerRatio": "1.84",
                         *             "peers": 1,
                         *             "periodEnd": "2026-11-23"
                         *           },
                         *           "items": [
                         *             {
                         *               "record": "findings:HC-2026-0117",
                         *               "tier": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "occurred": "2026-11-23",
                         *               "from": "2026-11-23",
                         *               "to": "2026-11-23",
                         *               "points": "95.0",
                         *               "counted": "95.0",
                         *               "counts": true,
                         *               "event": "SJ-2026-031",
                         *               "why": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "evidence": "金虚核〔2026〕17号"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "vetoes": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "ceilings": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "forecast": [
                         *         {
                         *           "day": "2026-11-23",
                         *           "score": "95.0",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "because": [
                         *             "G1-01"
                         *           ]
                         *         }
                         *       ],
                         *       "pathToBlue": {
                         *         "state": "reached",
                         *         "steps": [
                         *           {
                         *             "record": "findings:HC-2026-0117",
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "action": "cure",
                         *             "earliest": "2026-11-23"
                         *           }
                         *         ],
                         *         "isBounded": true,
                         *         "day": "2026-11-23",
                         *         "score": "95.0"
                         *       },
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true,
                         *           "lastBatch": {
                         *             "batchId": 1,
                         *             "name": "行政处罚.csv",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Assessment"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the score and the published grade of a platform changed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "live": [
                         *         {
                         *           "asOf": "2026-11-23",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "score": "95.0",
                         *           "decidedBy": "coverage",
                         *           "decidedCode": "G1-01"
                         *         }
                         *       ],
                         *       "published": [
                         *         {
                         *           "effective": "2026-11-23",
                         *           "asOf": "2026-11-23",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "score": "95.0",
                         *           "decidedBy": "coverage",
                         *           "decidedCode": "G1-01",
                         *           "reason": "first",
                         *           "receipt": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "isCorrected": true,
                         *             "isWithdrawn": true
                         *           }
                         *         }
                         *       ],
                         *       "thresholds": [
                         *         {
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "atLeast": "95.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformHistory"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credit records of a platform, or all revisions of one */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description What kind of fact
                     * @example registration
                     */
                    kind?: ("registration" | "merchant" | "case" | "finding" | "listing" | "annualReport" | "metric" | "bonus" | "complaint") | "";
                    /**
                     * @description All revisions of this one, newest first; else the current one of each
                     * @example findings:HC-2026-0117
                     */
                    record?: string;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "kinds": [
                         *         {
                         *           "kind": "registration",
                         *           "kindWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "records": [
                         *         {
                         *           "record": "findings:HC-2026-0117",
                         *           "revision": 1,
                         *           "isCurrent": true,
                         *           "kind": "registration",
                         *           "kindWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "about": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "code": "G1-01",
                         *           "occurred": "2026-11-23",
                         *           "status": "lead",
                         *           "statusWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cured": "2026-11-23",
                         *           "repaired": "2026-11-23",
                         *           "ended": "2026-11-23",
                         *           "points": "95.0",
                         *           "k": 1,
                         *           "n": 1,
                         *           "amountYuan": "30000.00",
                         *           "event": "SJ-2026-031",
                         *           "document": "金虚核〔2026〕17号",
                         *           "facts": [
                         *             {
                         *               "name": "决定机关",
                         *               "text": "虚构市市场监督管理局"
                         *             }
                         *           ],
                         *           "dataAsOf": "2026-11-23",
                         *           "batchId": 1
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformRecordList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/assessment.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score of a platform on a day as a PDF, with every line, every record and its law, to be filed
         * @description In Chinese, or in English with `lang=en`. Same register, day and moment: the same bytes. Every download is put on record.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As-of day; today when left out
                     * @example 2026-11-23
                     */
                    as_of?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The paper */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{merchant}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of a merchant on a day, with every line; for officers alone */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As-of day; today when left out
                     * @example 2026-11-23
                     */
                    as_of?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    merchant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "asOf": "2026-11-23",
                         *       "rulebook": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "direction": "subtract",
                         *       "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "base": "95.0",
                         *       "score": "95.0",
                         *       "grade": "blue",
                         *       "gradeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "decided": {
                         *         "by": "coverage",
                         *         "code": "G1-01",
                         *         "words": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "coverage": {
                         *         "percent": "97.554",
                         *         "isEnough": true,
                         *         "withoutData": [
                         *           "G1-01"
                         *         ]
                         *       },
                         *       "groups": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cap": "95.0",
                         *           "afterCaps": "95.0",
                         *           "counted": "95.0"
                         *         }
                         *       ],
                         *       "statutory": "95.0",
                         *       "bonus": {
                         *         "cap": "95.0",
                         *         "afterCaps": "95.0",
                         *         "counted": "95.0"
                         *       },
                         *       "lines": [
                         *         {
                         *           "code": "G1-01",
                         *           "section": "indicator",
                         *           "group": "G1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 15,76",
                         *           "cap": "95.0",
                         *           "raw": "95.0",
                         *           "afterEvents": "95.0",
                         *           "afterCap": "95.0",
                         *           "counted": "95.0",
                         *           "hasData": true,
                         *           "why": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "endsOn": "2026-11-23",
                         *           "figures": {
                         *             "k": 1,
                         *             "n": 1,
                         *             "boundPercent": "97.554",
                         *             "peerRatio": "1.84",
                         *             "peers": 1,
                         *             "periodEnd": "2026-11-23"
                         *           },
                         *           "items": [
                         *             {
                         *               "record": "findings:HC-2026-0117",
                         *               "tier": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "occurred": "2026-11-23",
                         *               "from": "2026-11-23",
                         *               "to": "2026-11-23",
                         *               "points": "95.0",
                         *               "counted": "95.0",
                         *               "counts": true,
                         *               "event": "SJ-2026-031",
                         *               "why": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "evidence": "金虚核〔2026〕17号"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "vetoes": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "ceilings": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "forecast": [
                         *         {
                         *           "day": "2026-11-23",
                         *           "score": "95.0",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "because": [
                         *             "G1-01"
                         *           ]
                         *         }
                         *       ],
                         *       "pathToBlue": {
                         *         "state": "reached",
                         *         "steps": [
                         *           {
                         *             "record": "findings:HC-2026-0117",
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "action": "cure",
                         *             "earliest": "2026-11-23"
                         *           }
                         *         ],
                         *         "isBounded": true,
                         *         "day": "2026-11-23",
                         *         "score": "95.0"
                         *       },
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true,
                         *           "lastBatch": {
                         *             "batchId": 1,
                         *             "name": "行政处罚.csv",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Assessment"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merchants and their shops */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Part of the name of a merchant or shop or of its address, two characters at least; or the beginning of a credit code or of the web address of a shop
                     * @example 文具
                     */
                    q?: string | "";
                    /**
                     * @description County code
                     * @example 330782
                     */
                    county?: string;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                    /**
                     * @description Credit code of the platform
                     * @example 91330702MA2E4T3X0N
                     */
                    platform?: string | "";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "isMore": true,
                         *       "merchants": [
                         *         {
                         *           "shopId": 1,
                         *           "code": "91330702MA2E4T3X0N",
                         *           "name": "义乌市虚构文具经营部",
                         *           "shopName": "虚构文具旗舰店",
                         *           "url": "https://shop.example.com/1042",
                         *           "address": "义乌市虚构路 1 号",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "isRegistered": true,
                         *           "isOverLimit": true,
                         *           "selfDeclaration": "个人零星小额",
                         *           "verified": "2026-11-23",
                         *           "period": "2026H1",
                         *           "platform": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "示例优选商城"
                         *           }
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["MerchantList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/{uscc}/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merchants of a platform and their shops */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Part of the name of a merchant or shop or of its address, two characters at least; or the beginning of a credit code or of the web address of a shop
                     * @example 文具
                     */
                    q?: string | "";
                    /**
                     * @description County code
                     * @example 330782
                     */
                    county?: string;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "isMore": true,
                         *       "merchants": [
                         *         {
                         *           "shopId": 1,
                         *           "code": "91330702MA2E4T3X0N",
                         *           "name": "义乌市虚构文具经营部",
                         *           "shopName": "虚构文具旗舰店",
                         *           "url": "https://shop.example.com/1042",
                         *           "address": "义乌市虚构路 1 号",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "isRegistered": true,
                         *           "isOverLimit": true,
                         *           "selfDeclaration": "个人零星小额",
                         *           "verified": "2026-11-23",
                         *           "period": "2026H1",
                         *           "platform": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "示例优选商城"
                         *           }
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["MerchantList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own saved filters */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Page of the list
                     * @example register
                     */
                    list?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "filters": [
                         *         {
                         *           "filterId": 1,
                         *           "list": "register",
                         *           "name": "义乌黄级",
                         *           "query": "county=330782&grade=yellow",
                         *           "savedAt": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SavedFilterList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Saves a filter under a name */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "list": "register",
                     *       "name": "义乌黄级",
                     *       "query": "county=330782&grade=yellow"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedFilterRequestInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "filterId": 1,
                         *       "list": "register",
                         *       "name": "义乌黄级",
                         *       "query": "county=330782&grade=yellow",
                         *       "savedAt": "2026-11-23T02:15:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["SavedFilter"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an own saved filter */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    filterId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Deleted */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches taken in, newest first */
        get: {
            parameters: {
                query?: {
                    /** @example cases */
                    kind?: components["schemas"]["SourceKindInput"] | "";
                    /** @example checking */
                    state?: ("checking" | "committed" | "failed") | "";
                    /** @example file */
                    origin?: ("file" | "inbox" | "api" | "sample" | "retry" | "upload" | "mend") | "";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batches": [
                         *         {
                         *           "batchId": 1,
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "origin": "file",
                         *           "name": "行政处罚.csv",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "dataAsOf": "2026-11-23",
                         *           "takenBy": "王虚构",
                         *           "state": "checking",
                         *           "phase": "waiting",
                         *           "rowTotal": 1,
                         *           "rows": 1,
                         *           "accepted": 1,
                         *           "unchanged": 1,
                         *           "older": 1,
                         *           "quarantined": 1,
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "finishedAt": "2026-11-23T02:15:00.000Z",
                         *           "failure": {
                         *             "code": "table.empty",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           }
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["ImportList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch with what waits of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    batchId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 1,
                         *       "kind": "cases",
                         *       "title": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "source": "cases",
                         *       "origin": "file",
                         *       "name": "行政处罚.csv",
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "dataAsOf": "2026-11-23",
                         *       "takenBy": "王虚构",
                         *       "state": "checking",
                         *       "phase": "waiting",
                         *       "rowTotal": 1,
                         *       "rows": 1,
                         *       "accepted": 1,
                         *       "unchanged": 1,
                         *       "older": 1,
                         *       "quarantined": 1,
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "finishedAt": "2026-11-23T02:15:00.000Z",
                         *       "failure": {
                         *         "code": "table.empty",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "reasons": [
                         *         {
                         *           "kind": "cases",
                         *           "reason": "subject.unmatched",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ImportDetail"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that could not enter, and why */
        get: {
            parameters: {
                query?: {
                    /** @example cases */
                    kind?: components["schemas"]["SourceKindInput"] | "";
                    /**
                     * @description Reason code
                     * @example subject.unmatched
                     */
                    reason?: string;
                    /** @example open */
                    state?: "open" | "resolved";
                    /**
                     * @description Rows of one batch only
                     * @example 12
                     */
                    batch?: number;
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "reasons": [
                         *         {
                         *           "kind": "cases",
                         *           "reason": "subject.unmatched",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "rowId": 1,
                         *           "batchId": 1,
                         *           "batchName": "行政处罚.csv",
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "line": 1,
                         *           "key": "金虚罚〔2026〕1号",
                         *           "reason": "subject.unmatched",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "waitsFor": "subject",
                         *           "errors": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ],
                         *           "cells": {},
                         *           "candidates": [
                         *             {
                         *               "uscc": "91330702MA2E4T3X0N",
                         *               "name": "示例优选商城",
                         *               "address": "义乌市虚构路 1 号",
                         *               "why": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "likeness": 83,
                         *               "difference": [
                         *                 {
                         *                   "text": "金华星河",
                         *                   "in": "both"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "state": "open",
                         *           "resolution": "matched"
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["QuarantineList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting rows of one kind as a table that can be mended and fed again */
        get: {
            parameters: {
                query: {
                    /** @example cases */
                    kind: components["schemas"]["SourceKindInput"];
                    /** @example csv */
                    format?: "csv" | "xlsx" | "json";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                        "application/json": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each source reaches, and which are late */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "asOf": "2026-11-23",
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true,
                         *           "lastBatch": {
                         *             "batchId": 1,
                         *             "name": "行政处罚.csv",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SourceList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last data days of each source, and the batches behind them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "deliveries": [
                         *             {
                         *               "dataAsOf": "2026-11-23",
                         *               "batchId": 1,
                         *               "name": "行政处罚.csv",
                         *               "rows": 1,
                         *               "accepted": 1,
                         *               "recordedAt": "2026-11-23T02:15:00.000Z",
                         *               "takenBy": "王虚构"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SourceDeliveries"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own uploads of the last hour */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previews": [
                         *         {
                         *           "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *           "name": "行政处罚.csv",
                         *           "bytes": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "uploadedBy": "王虚构",
                         *           "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *           "removedAt": "2026-11-23T02:15:00.000Z",
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "dataAsOf": "2026-11-23",
                         *           "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}",
                         *           "format": "csv",
                         *           "encoding": "utf-8",
                         *           "columns": [
                         *             {
                         *               "theirs": "文书号",
                         *               "ours": "决定书文号",
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "knownColumns": [
                         *             {
                         *               "column": "决定书文号",
                         *               "isNeeded": true,
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "rows": [
                         *             {
                         *               "line": 1,
                         *               "cells": [
                         *                 "金虚罚〔2026〕1号"
                         *               ],
                         *               "faults": [
                         *                 {
                         *                   "column": "决定日期",
                         *                   "cell": "2026-02-30",
                         *                   "code": "date.malformed",
                         *                   "zh": "应为真实的日期 YYYY-MM-DD",
                         *                   "en": "must be a real date, YYYY-MM-DD"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "checked": {
                         *             "rows": 1,
                         *             "good": 1,
                         *             "waiting": 1
                         *           },
                         *           "isChecked": true,
                         *           "reasons": [
                         *             {
                         *               "reason": "date.malformed",
                         *               "reasonWords": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "count": 1
                         *             }
                         *           ],
                         *           "failure": {
                         *             "code": "kind.unknown",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "repeats": {
                         *             "batchId": 1,
                         *             "kind": "cases",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "source": "cases",
                         *             "origin": "file",
                         *             "name": "行政处罚.csv",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "dataAsOf": "2026-11-23",
                         *             "takenBy": "王虚构",
                         *             "state": "checking",
                         *             "phase": "waiting",
                         *             "rowTotal": 1,
                         *             "rows": 1,
                         *             "accepted": 1,
                         *             "unchanged": 1,
                         *             "older": 1,
                         *             "quarantined": 1,
                         *             "startedAt": "2026-11-23T02:15:00.000Z",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z",
                         *             "failure": {
                         *               "code": "table.empty",
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "batchId": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ImportPreviewList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Upload files to be looked through; nothing is taken in yet
         * @description Fields beside the files hold for all of them. An upload is removed after an hour unless it is committed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         "行政处罚.csv"
                     *       ],
                     *       "kind": "cases",
                     *       "dataAsOf": "2026-11-23",
                     *       "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}"
                     *     }
                     */
                    "multipart/form-data": components["schemas"]["UploadFormInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previews": [
                         *         {
                         *           "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *           "name": "行政处罚.csv",
                         *           "bytes": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "uploadedBy": "王虚构",
                         *           "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *           "removedAt": "2026-11-23T02:15:00.000Z",
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "dataAsOf": "2026-11-23",
                         *           "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}",
                         *           "format": "csv",
                         *           "encoding": "utf-8",
                         *           "columns": [
                         *             {
                         *               "theirs": "文书号",
                         *               "ours": "决定书文号",
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "knownColumns": [
                         *             {
                         *               "column": "决定书文号",
                         *               "isNeeded": true,
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "rows": [
                         *             {
                         *               "line": 1,
                         *               "cells": [
                         *                 "金虚罚〔2026〕1号"
                         *               ],
                         *               "faults": [
                         *                 {
                         *                   "column": "决定日期",
                         *                   "cell": "2026-02-30",
                         *                   "code": "date.malformed",
                         *                   "zh": "应为真实的日期 YYYY-MM-DD",
                         *                   "en": "must be a real date, YYYY-MM-DD"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "checked": {
                         *             "rows": 1,
                         *             "good": 1,
                         *             "waiting": 1
                         *           },
                         *           "isChecked": true,
                         *           "reasons": [
                         *             {
                         *               "reason": "date.malformed",
                         *               "reasonWords": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "count": 1
                         *             }
                         *           ],
                         *           "failure": {
                         *             "code": "kind.unknown",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "repeats": {
                         *             "batchId": 1,
                         *             "kind": "cases",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "source": "cases",
                         *             "origin": "file",
                         *             "name": "行政处罚.csv",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "dataAsOf": "2026-11-23",
                         *             "takenBy": "王虚构",
                         *             "state": "checking",
                         *             "phase": "waiting",
                         *             "rowTotal": 1,
                         *             "rows": 1,
                         *             "accepted": 1,
                         *             "unchanged": 1,
                         *             "older": 1,
                         *             "quarantined": 1,
                         *             "startedAt": "2026-11-23T02:15:00.000Z",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z",
                         *             "failure": {
                         *               "code": "table.empty",
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "batchId": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ImportPreviewList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-previews/{previewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An uploaded file as it will be read: kind, columns, first rows, faults so far */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *       "name": "行政处罚.csv",
                         *       "bytes": 1,
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "uploadedBy": "王虚构",
                         *       "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *       "removedAt": "2026-11-23T02:15:00.000Z",
                         *       "kind": "cases",
                         *       "title": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "source": "cases",
                         *       "dataAsOf": "2026-11-23",
                         *       "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}",
                         *       "format": "csv",
                         *       "encoding": "utf-8",
                         *       "columns": [
                         *         {
                         *           "theirs": "文书号",
                         *           "ours": "决定书文号",
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "knownColumns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "金虚罚〔2026〕1号"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "checked": {
                         *         "rows": 1,
                         *         "good": 1,
                         *         "waiting": 1
                         *       },
                         *       "isChecked": true,
                         *       "reasons": [
                         *         {
                         *           "reason": "date.malformed",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "failure": {
                         *         "code": "kind.unknown",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "repeats": {
                         *         "batchId": 1,
                         *         "kind": "cases",
                         *         "title": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "source": "cases",
                         *         "origin": "file",
                         *         "name": "行政处罚.csv",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "dataAsOf": "2026-11-23",
                         *         "takenBy": "王虚构",
                         *         "state": "checking",
                         *         "phase": "waiting",
                         *         "rowTotal": 1,
                         *         "rows": 1,
                         *         "accepted": 1,
                         *         "unchanged": 1,
                         *         "older": 1,
                         *         "quarantined": 1,
                         *         "startedAt": "2026-11-23T02:15:00.000Z",
                         *         "finishedAt": "2026-11-23T02:15:00.000Z",
                         *         "failure": {
                         *           "code": "table.empty",
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "batchId": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Say what an uploaded file is; it is looked through anew */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "kind": "cases",
                     *       "dataAsOf": "2026-11-23",
                     *       "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}"
                     *     }
                     */
                    "application/json": components["schemas"]["PreviewOptionsInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *       "name": "行政处罚.csv",
                         *       "bytes": 1,
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "uploadedBy": "王虚构",
                         *       "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *       "removedAt": "2026-11-23T02:15:00.000Z",
                         *       "kind": "cases",
                         *       "title": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "source": "cases",
                         *       "dataAsOf": "2026-11-23",
                         *       "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}",
                         *       "format": "csv",
                         *       "encoding": "utf-8",
                         *       "columns": [
                         *         {
                         *           "theirs": "文书号",
                         *           "ours": "决定书文号",
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "knownColumns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "金虚罚〔2026〕1号"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "checked": {
                         *         "rows": 1,
                         *         "good": 1,
                         *         "waiting": 1
                         *       },
                         *       "isChecked": true,
                         *       "reasons": [
                         *         {
                         *           "reason": "date.malformed",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "failure": {
                         *         "code": "kind.unknown",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "repeats": {
                         *         "batchId": 1,
                         *         "kind": "cases",
                         *         "title": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "source": "cases",
                         *         "origin": "file",
                         *         "name": "行政处罚.csv",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "dataAsOf": "2026-11-23",
                         *         "takenBy": "王虚构",
                         *         "state": "checking",
                         *         "phase": "waiting",
                         *         "rowTotal": 1,
                         *         "rows": 1,
                         *         "accepted": 1,
                         *         "unchanged": 1,
                         *         "older": 1,
                         *         "quarantined": 1,
                         *         "startedAt": "2026-11-23T02:15:00.000Z",
                         *         "finishedAt": "2026-11-23T02:15:00.000Z",
                         *         "failure": {
                         *           "code": "table.empty",
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "batchId": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Remove an uploaded file; answers those that remain */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previews": [
                         *         {
                         *           "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *           "name": "行政处罚.csv",
                         *           "bytes": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "uploadedBy": "王虚构",
                         *           "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *           "removedAt": "2026-11-23T02:15:00.000Z",
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "dataAsOf": "2026-11-23",
                         *           "mapping": "{\"kind\":\"cases\",\"columns\":{\"文书号\":\"决定书文号\"}}",
                         *           "format": "csv",
                         *           "encoding": "utf-8",
                         *           "columns": [
                         *             {
                         *               "theirs": "文书号",
                         *               "ours": "决定书文号",
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "knownColumns": [
                         *             {
                         *               "column": "决定书文号",
                         *               "isNeeded": true,
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "rows": [
                         *             {
                         *               "line": 1,
                         *               "cells": [
                         *                 "金虚罚〔2026〕1号"
                         *               ],
                         *               "faults": [
                         *                 {
                         *                   "column": "决定日期",
                         *                   "cell": "2026-02-30",
                         *                   "code": "date.malformed",
                         *                   "zh": "应为真实的日期 YYYY-MM-DD",
                         *                   "en": "must be a real date, YYYY-MM-DD"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "checked": {
                         *             "rows": 1,
                         *             "good": 1,
                         *             "waiting": 1
                         *           },
                         *           "isChecked": true,
                         *           "reasons": [
                         *             {
                         *               "reason": "date.malformed",
                         *               "reasonWords": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "count": 1
                         *             }
                         *           ],
                         *           "failure": {
                         *             "code": "kind.unknown",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "repeats": {
                         *             "batchId": 1,
                         *             "kind": "cases",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "source": "cases",
                         *             "origin": "file",
                         *             "name": "行政处罚.csv",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "dataAsOf": "2026-11-23",
                         *             "takenBy": "王虚构",
                         *             "state": "checking",
                         *             "phase": "waiting",
                         *             "rowTotal": 1,
                         *             "rows": 1,
                         *             "accepted": 1,
                         *             "unchanged": 1,
                         *             "older": 1,
                         *             "quarantined": 1,
                         *             "startedAt": "2026-11-23T02:15:00.000Z",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z",
                         *             "failure": {
                         *               "code": "table.empty",
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "batchId": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ImportPreviewList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-previews/{previewId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an uploaded file in
         * @description Answers at once with the batch, which can be watched and cancelled. Asked again, the same batch is answered; one that failed is begun anew.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 12,
                         *       "isRepeat": true
                         *     }
                         */
                        "application/json": components["schemas"]["ImportStarted"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{batchId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch has come, as it goes (server-sent events)
         * @description Events `progress`, then one `end` with the final figures; the data of each is an ImportProgress. Without `Accept: text/event-stream` the answer is one event.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    batchId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events `progress` and `end` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{batchId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a batch up before it is committed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    batchId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 1,
                         *       "kind": "cases",
                         *       "title": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "source": "cases",
                         *       "origin": "file",
                         *       "name": "行政处罚.csv",
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "dataAsOf": "2026-11-23",
                         *       "takenBy": "王虚构",
                         *       "state": "checking",
                         *       "phase": "waiting",
                         *       "rowTotal": 1,
                         *       "rows": 1,
                         *       "accepted": 1,
                         *       "unchanged": 1,
                         *       "older": 1,
                         *       "quarantined": 1,
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "finishedAt": "2026-11-23T02:15:00.000Z",
                         *       "failure": {
                         *         "code": "table.empty",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "reasons": [
                         *         {
                         *           "kind": "cases",
                         *           "reason": "subject.unmatched",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ImportDetail"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waiting row with every cell and what is wrong in each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    rowId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rowId": 1,
                         *       "batchId": 1,
                         *       "batchName": "行政处罚.csv",
                         *       "kind": "cases",
                         *       "title": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "source": "cases",
                         *       "line": 1,
                         *       "key": "金虚罚〔2026〕1号",
                         *       "reason": "subject.unmatched",
                         *       "reasonWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "waitsFor": "subject",
                         *       "errors": [
                         *         {
                         *           "column": "决定日期",
                         *           "cell": "2026-02-30",
                         *           "code": "date.malformed",
                         *           "zh": "应为真实的日期 YYYY-MM-DD",
                         *           "en": "must be a real date, YYYY-MM-DD"
                         *         }
                         *       ],
                         *       "cells": {},
                         *       "candidates": [
                         *         {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "示例优选商城",
                         *           "address": "义乌市虚构路 1 号",
                         *           "why": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "likeness": 83,
                         *           "difference": [
                         *             {
                         *               "text": "金华星河",
                         *               "in": "both"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "state": "open",
                         *       "resolution": "matched",
                         *       "columns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true,
                         *           "isKnown": true,
                         *           "cell": "2026-02-30",
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "isBroken": true,
                         *       "resolvedAt": "2026-11-23T02:15:00.000Z",
                         *       "resolvedBy": "王虚构",
                         *       "resolvedBecause": "来源部门确认为测试数据"
                         *     }
                         */
                        "application/json": components["schemas"]["QuarantinedRowDetail"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Correct cells of a waiting row and take it in
         * @description Checked at once: 422 with an error a cell and nothing changed, or the row enters, and the score follows in the same transaction.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    rowId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "cells": {
                     *         "决定日期": "2026-02-28"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RowCorrectionInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "state": "entered",
                         *       "batchId": 1,
                         *       "row": {
                         *         "rowId": 1,
                         *         "batchId": 1,
                         *         "batchName": "行政处罚.csv",
                         *         "kind": "cases",
                         *         "title": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "source": "cases",
                         *         "line": 1,
                         *         "key": "金虚罚〔2026〕1号",
                         *         "reason": "subject.unmatched",
                         *         "reasonWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "waitsFor": "subject",
                         *         "errors": [
                         *           {
                         *             "column": "决定日期",
                         *             "cell": "2026-02-30",
                         *             "code": "date.malformed",
                         *             "zh": "应为真实的日期 YYYY-MM-DD",
                         *             "en": "must be a real date, YYYY-MM-DD"
                         *           }
                         *         ],
                         *         "cells": {},
                         *         "candidates": [
                         *           {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "示例优选商城",
                         *             "address": "义乌市虚构路 1 号",
                         *             "why": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "likeness": 83,
                         *             "difference": [
                         *               {
                         *                 "text": "金华星河",
                         *                 "in": "both"
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "state": "open",
                         *         "resolution": "matched"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["MendedRow"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{rowId}/sealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sealed cells of a row in clear; the look is on record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    rowId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "cells": {
                         *         "投诉人": "赵虚构"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OpenedCells"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the same text into one column of several waiting rows
         * @description Each row enters, waits on for something else, or is left as it was.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "rowIds": [
                     *         731,
                     *         732
                     *       ],
                     *       "column": "决定日期",
                     *       "cell": "2026-02-28"
                     *     }
                     */
                    "application/json": components["schemas"]["RowsCorrectionInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "entered": 1,
                         *       "waiting": 1,
                         *       "refused": [
                         *         {
                         *           "rowId": 1,
                         *           "line": 1,
                         *           "errors": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["MendedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End waiting rows without taking them in; they stay on file with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "rowIds": [
                     *         731,
                     *         732
                     *       ],
                     *       "reason": "来源部门确认为测试数据"
                     *     }
                     */
                    "application/json": components["schemas"]["RowsDismissalInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rowIds": [
                         *         731
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["DecidedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let dismissed rows wait again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "rowIds": [
                     *         731,
                     *         732
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RowsReopeningInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rowIds": [
                         *         731
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["DecidedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names for which rows wait, beside whom each may mean */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 20
                     */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "names": [
                         *         {
                         *           "source": "cases",
                         *           "name": "金华星河网络科技有限公司",
                         *           "kind": "cases",
                         *           "count": 1,
                         *           "firstRowId": 1,
                         *           "cells": {},
                         *           "candidates": [
                         *             {
                         *               "uscc": "91330702MA2E4T3X0N",
                         *               "name": "示例优选商城",
                         *               "address": "义乌市虚构路 1 号",
                         *               "why": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "likeness": 83,
                         *               "difference": [
                         *                 {
                         *                   "text": "金华星河",
                         *                   "in": "both"
                         *                 }
                         *               ]
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["WaitingNames"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes for which rows wait because their check characters fail */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 20
                     */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "codes": [
                         *         {
                         *           "code": "913307020000000193",
                         *           "column": "统一社会信用代码",
                         *           "kind": "cases",
                         *           "count": 1,
                         *           "firstRowId": 1,
                         *           "cells": {}
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["WaitingCodes"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matches that stand, newest first */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "matches": [
                         *         {
                         *           "matchId": 1,
                         *           "source": "cases",
                         *           "name": "金华星河网络科技有限公司",
                         *           "code": "91330702MA2E4T3X0N",
                         *           "matchedBy": "王虚构",
                         *           "matchedAt": "2026-11-23T02:15:00.000Z",
                         *           "reason": "核对营业执照"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["StandingMatches"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** This name in this source is that subject; what waited for it enters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "source": "cases",
                     *       "name": "金华星河网络科技有限公司",
                     *       "code": "91330702MA2E4T3X0N",
                     *       "reason": "核对营业执照"
                     *     }
                     */
                    "application/json": components["schemas"]["MatchRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rows": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ReleasedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{matchId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a match back; its records count no longer and wait again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    matchId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "核对营业执照"
                     *     }
                     */
                    "application/json": components["schemas"]["MatchRevocationInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rows": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ReleasedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/none-of-these": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The name means none of the candidates: its rows end without entering */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "source": "cases",
                     *       "name": "金华星河网络科技有限公司",
                     *       "reason": "核对营业执照"
                     *     }
                     */
                    "application/json": components["schemas"]["NoneOfTheseInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rows": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ReleasedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/confirmed-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code whose check characters fail exists all the same; what waited for it enters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "code": "91330702MA2E4T3X0N",
                     *       "reason": "核对营业执照"
                     *     }
                     */
                    "application/json": components["schemas"]["CodeConfirmationInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rows": 1
                         *     }
                         */
                        "application/json": components["schemas"]["ReleasedRows"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessment runs, newest first */
        get: {
            parameters: {
                query?: {
                    /** @example records */
                    trigger?: ("records" | "day" | "request" | "verification" | "correction") | "";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "runs": [
                         *         {
                         *           "runId": 1,
                         *           "asOf": "2026-11-23",
                         *           "rulebookId": "platform",
                         *           "rulebookVersion": "2026.1",
                         *           "engine": "postgres",
                         *           "trigger": "records",
                         *           "startedBy": "孙虚构",
                         *           "subjects": 1,
                         *           "changed": 1,
                         *           "gradeChanges": 1,
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "finishedAt": "2026-11-23T02:15:00.000Z",
                         *           "seconds": 0.8
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["AssessmentRunList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Do the day’s work now: assess the register as of today, then grade
         * @description Safe to repeat. It goes on in the background; ask `/api/v1/runs/current`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "state": "idle",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "finishedAt": "2026-11-23T02:15:00.000Z",
                         *       "failure": {
                         *         "code": "bug",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["DayWork"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the day’s work has come that was asked for by hand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "state": "idle",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "finishedAt": "2026-11-23T02:15:00.000Z",
                         *       "failure": {
                         *         "code": "bug",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["DayWork"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a rulebook on the whole register beside the one in force
         * @description Touches nobody’s grade. What is done within a second is answered at once (200); else ask for it again (202). One at a time a person: another one takes the place of the last.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "rulebook": {
                     *         "id": "platform",
                     *         "version": "2026.1"
                     *       },
                     *       "edits": [],
                     *       "asOf": "2026-11-23",
                     *       "backtestMonths": 0,
                     *       "inspections": []
                     *     }
                     */
                    "application/json": components["schemas"]["SimulationRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10",
                         *       "state": "running",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "seconds": 0.4,
                         *       "asOf": "2026-11-23",
                         *       "before": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "after": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "failure": {
                         *         "code": "simulation.stumbled",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "outcome": {
                         *         "sequence": 1,
                         *         "subjects": 1,
                         *         "changed": 1,
                         *         "gradeChanges": 1,
                         *         "better": 1,
                         *         "worse": 1,
                         *         "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "grades": [
                         *           {
                         *             "key": "blue",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "isState": true,
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "flow": [
                         *           {
                         *             "from": "blue",
                         *             "to": "blue",
                         *             "subjects": 1
                         *           }
                         *         ],
                         *         "scores": [
                         *           {
                         *             "from": "95.0",
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "counties": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "types": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "sizes": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "groups": [
                         *           {
                         *             "code": "G1-01",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "before": "95.0",
                         *             "after": "95.0"
                         *           }
                         *         ],
                         *         "hours": {
                         *           "grades": [
                         *             {
                         *               "grade": "blue",
                         *               "perYear": 2,
                         *               "hoursEach": 6,
                         *               "words": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "subjectsBefore": 1,
                         *               "subjectsAfter": 1,
                         *               "before": 1284,
                         *               "after": 1284
                         *             }
                         *           ],
                         *           "before": 1284,
                         *           "after": 1284,
                         *           "difference": -36
                         *         },
                         *         "warnings": [
                         *           {
                         *             "code": "tooManyWorst",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "about": "red",
                         *             "percent": "12.5",
                         *             "limit": "10.0",
                         *             "subjects": 1
                         *           }
                         *         ]
                         *       },
                         *       "backtest": {
                         *         "months": [
                         *           {
                         *             "day": "2026-11-23",
                         *             "rated": 1,
                         *             "changedBefore": 1,
                         *             "changedAfter": 1,
                         *             "differ": 1
                         *           }
                         *         ],
                         *         "notBest": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         },
                         *         "worst": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         }
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Simulation"];
                    };
                };
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10",
                         *       "state": "running",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "seconds": 0.4,
                         *       "asOf": "2026-11-23",
                         *       "before": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "after": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "failure": {
                         *         "code": "simulation.stumbled",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "outcome": {
                         *         "sequence": 1,
                         *         "subjects": 1,
                         *         "changed": 1,
                         *         "gradeChanges": 1,
                         *         "better": 1,
                         *         "worse": 1,
                         *         "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "grades": [
                         *           {
                         *             "key": "blue",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "isState": true,
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "flow": [
                         *           {
                         *             "from": "blue",
                         *             "to": "blue",
                         *             "subjects": 1
                         *           }
                         *         ],
                         *         "scores": [
                         *           {
                         *             "from": "95.0",
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "counties": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "types": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "sizes": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "groups": [
                         *           {
                         *             "code": "G1-01",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "before": "95.0",
                         *             "after": "95.0"
                         *           }
                         *         ],
                         *         "hours": {
                         *           "grades": [
                         *             {
                         *               "grade": "blue",
                         *               "perYear": 2,
                         *               "hoursEach": 6,
                         *               "words": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "subjectsBefore": 1,
                         *               "subjectsAfter": 1,
                         *               "before": 1284,
                         *               "after": 1284
                         *             }
                         *           ],
                         *           "before": 1284,
                         *           "after": 1284,
                         *           "difference": -36
                         *         },
                         *         "warnings": [
                         *           {
                         *             "code": "tooManyWorst",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "about": "red",
                         *             "percent": "12.5",
                         *             "limit": "10.0",
                         *             "subjects": 1
                         *           }
                         *         ]
                         *       },
                         *       "backtest": {
                         *         "months": [
                         *           {
                         *             "day": "2026-11-23",
                         *             "rated": 1,
                         *             "changedBefore": 1,
                         *             "changedAfter": 1,
                         *             "differ": 1
                         *           }
                         *         ],
                         *         "notBest": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         },
                         *         "worst": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         }
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Simulation"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations/{simulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a simulation has come, and what it came to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10 */
                    simulationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10",
                         *       "state": "running",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "seconds": 0.4,
                         *       "asOf": "2026-11-23",
                         *       "before": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "after": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "failure": {
                         *         "code": "simulation.stumbled",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "outcome": {
                         *         "sequence": 1,
                         *         "subjects": 1,
                         *         "changed": 1,
                         *         "gradeChanges": 1,
                         *         "better": 1,
                         *         "worse": 1,
                         *         "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "grades": [
                         *           {
                         *             "key": "blue",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "isState": true,
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "flow": [
                         *           {
                         *             "from": "blue",
                         *             "to": "blue",
                         *             "subjects": 1
                         *           }
                         *         ],
                         *         "scores": [
                         *           {
                         *             "from": "95.0",
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "counties": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "types": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "sizes": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "groups": [
                         *           {
                         *             "code": "G1-01",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "before": "95.0",
                         *             "after": "95.0"
                         *           }
                         *         ],
                         *         "hours": {
                         *           "grades": [
                         *             {
                         *               "grade": "blue",
                         *               "perYear": 2,
                         *               "hoursEach": 6,
                         *               "words": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "subjectsBefore": 1,
                         *               "subjectsAfter": 1,
                         *               "before": 1284,
                         *               "after": 1284
                         *             }
                         *           ],
                         *           "before": 1284,
                         *           "after": 1284,
                         *           "difference": -36
                         *         },
                         *         "warnings": [
                         *           {
                         *             "code": "tooManyWorst",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "about": "red",
                         *             "percent": "12.5",
                         *             "limit": "10.0",
                         *             "subjects": 1
                         *           }
                         *         ]
                         *       },
                         *       "backtest": {
                         *         "months": [
                         *           {
                         *             "day": "2026-11-23",
                         *             "rated": 1,
                         *             "changedBefore": 1,
                         *             "changedAfter": 1,
                         *             "differ": 1
                         *           }
                         *         ],
                         *         "notBest": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         },
                         *         "worst": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         }
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Simulation"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Stop a simulation where it is */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10 */
                    simulationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10",
                         *       "state": "running",
                         *       "step": "records",
                         *       "done": 1,
                         *       "total": 1,
                         *       "startedBy": "孙虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "seconds": 0.4,
                         *       "asOf": "2026-11-23",
                         *       "before": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "after": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "failure": {
                         *         "code": "simulation.stumbled",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "outcome": {
                         *         "sequence": 1,
                         *         "subjects": 1,
                         *         "changed": 1,
                         *         "gradeChanges": 1,
                         *         "better": 1,
                         *         "worse": 1,
                         *         "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "grades": [
                         *           {
                         *             "key": "blue",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "isState": true,
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "flow": [
                         *           {
                         *             "from": "blue",
                         *             "to": "blue",
                         *             "subjects": 1
                         *           }
                         *         ],
                         *         "scores": [
                         *           {
                         *             "from": "95.0",
                         *             "before": 1,
                         *             "after": 1
                         *           }
                         *         ],
                         *         "counties": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "types": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "sizes": [
                         *           {
                         *             "key": "330782",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "subjects": 1,
                         *             "better": 1,
                         *             "worse": 1,
                         *             "grades": [
                         *               {
                         *                 "key": "blue",
                         *                 "before": 1,
                         *                 "after": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "groups": [
                         *           {
                         *             "code": "G1-01",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "before": "95.0",
                         *             "after": "95.0"
                         *           }
                         *         ],
                         *         "hours": {
                         *           "grades": [
                         *             {
                         *               "grade": "blue",
                         *               "perYear": 2,
                         *               "hoursEach": 6,
                         *               "words": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "subjectsBefore": 1,
                         *               "subjectsAfter": 1,
                         *               "before": 1284,
                         *               "after": 1284
                         *             }
                         *           ],
                         *           "before": 1284,
                         *           "after": 1284,
                         *           "difference": -36
                         *         },
                         *         "warnings": [
                         *           {
                         *             "code": "tooManyWorst",
                         *             "zh": "守信",
                         *             "en": "Good standing",
                         *             "about": "red",
                         *             "percent": "12.5",
                         *             "limit": "10.0",
                         *             "subjects": 1
                         *           }
                         *         ]
                         *       },
                         *       "backtest": {
                         *         "months": [
                         *           {
                         *             "day": "2026-11-23",
                         *             "rated": 1,
                         *             "changedBefore": 1,
                         *             "changedAfter": 1,
                         *             "differ": 1
                         *           }
                         *         ],
                         *         "notBest": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         },
                         *         "worst": {
                         *           "before": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           },
                         *           "after": {
                         *             "penalties": 1,
                         *             "warned": 1,
                         *             "medianDays": 74,
                         *             "alarms": 1,
                         *             "falseAlarms": 1
                         *           }
                         *         }
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Simulation"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations/{simulationId}/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rulebook that was tried, and what can be changed in it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10 */
                    simulationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "text": "id: platform\nunit: tenths of a point",
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "outline": [
                         *         {
                         *           "part": "head",
                         *           "path": [
                         *             "indicators",
                         *             0,
                         *             "cap"
                         *           ],
                         *           "code": "G1-01",
                         *           "zh": "守信",
                         *           "en": "Good standing",
                         *           "figures": [
                         *             {
                         *               "name": "tiers.first",
                         *               "path": [
                         *                 "indicators",
                         *                 0,
                         *                 "cap"
                         *               ],
                         *               "value": 40
                         *             }
                         *           ],
                         *           "yaml": "code: G1-02\npoints: 30"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SimulatedRulebook"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations/{simulationId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changes, by credit code, with old and new reasons */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Who changes grade, or everybody whose score moves
                     * @example grades
                     */
                    which?: "grades" | "all";
                    /** @description Grade by the rulebook in force */
                    from?: string;
                    /** @description Grade by the draft */
                    to?: string;
                    /** @description County code */
                    county?: string;
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /** @example 0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10 */
                    simulationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "changes": [
                         *         {
                         *           "code": "91330702MA2E4T3X0N",
                         *           "name": "浙江虚构商城有限公司",
                         *           "county": "330782",
                         *           "platformType": "trade",
                         *           "move": "better",
                         *           "before": {
                         *             "grade": "blue",
                         *             "score": "95.0",
                         *             "decided": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "after": {
                         *             "grade": "blue",
                         *             "score": "95.0",
                         *             "decided": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "reasons": [
                         *             {
                         *               "code": "G1-01",
                         *               "zh": "守信",
                         *               "en": "Good standing",
                         *               "points": "-5.0"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "total": 1,
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["SimulatedChangeList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verifications of the projection and of results on file, newest first */
        get: {
            parameters: {
                query?: {
                    /** @example same */
                    outcome?: ("same" | "healed" | "open") | "";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "verifications": [
                         *         {
                         *           "verificationId": 1,
                         *           "asOf": "2026-11-23",
                         *           "sequence": 1,
                         *           "records": 1,
                         *           "sampled": 1,
                         *           "onFile": 1,
                         *           "outcome": "same",
                         *           "differenceCount": 1,
                         *           "differences": [
                         *             {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           ],
                         *           "startedBy": "孙虚构",
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "finishedAt": "2026-11-23T02:15:00.000Z",
                         *           "seconds": 12.4
                         *         }
                         *       ],
                         *       "isRunning": true,
                         *       "failure": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["VerificationList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Verify now, as every night; a projection that differs is rebuilt
         * @description Safe to repeat. It goes on in the background: `isRunning` of the list says whether it still does.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "verifications": [
                         *         {
                         *           "verificationId": 1,
                         *           "asOf": "2026-11-23",
                         *           "sequence": 1,
                         *           "records": 1,
                         *           "sampled": 1,
                         *           "onFile": 1,
                         *           "outcome": "same",
                         *           "differenceCount": 1,
                         *           "differences": [
                         *             {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           ],
                         *           "startedBy": "孙虚构",
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "finishedAt": "2026-11-23T02:15:00.000Z",
                         *           "seconds": 12.4
                         *         }
                         *       ],
                         *       "isRunning": true,
                         *       "failure": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["VerificationList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of the rulebooks, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "versions": [
                         *         {
                         *           "id": "platform",
                         *           "version": "2026.1",
                         *           "appliesTo": "platform",
                         *           "state": "active",
                         *           "stateWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "terms": [
                         *             {
                         *               "from": "2026-11-23",
                         *               "until": "2026-11-23"
                         *             }
                         *           ],
                         *           "changedAt": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Draft a version: from a text, or as a copy of another */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "copyOf": {
                     *         "id": "platform",
                     *         "version": "2026.1"
                     *       },
                     *       "version": "2026.2"
                     *     }
                     */
                    "application/json": components["schemas"]["NewRulebookInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version: text, signatures, history, and what may be done to it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Change the text; what was signed is signed no more, and its day is off */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "id: platform\nversion: '2026.2'\n",
                     *       "basedOn": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                     *       "reason": "按新修订的办法调整"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookChangeInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "rulebook": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "appliesTo": "platform",
                         *         "state": "active",
                         *         "stateWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "terms": [
                         *           {
                         *             "from": "2026-11-23",
                         *             "until": "2026-11-23"
                         *           }
                         *         ],
                         *         "changedAt": "2026-11-23T02:15:00.000Z",
                         *         "text": "id: platform\nversion: '2026.2'\n",
                         *         "base": "2026.1",
                         *         "signOffs": [
                         *           {
                         *             "part": "author",
                         *             "name": "王虚构",
                         *             "signedAt": "2026-11-23T02:15:00.000Z",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "changedCount": 1,
                         *             "asOf": "2026-11-23"
                         *           }
                         *         ],
                         *         "history": [
                         *           {
                         *             "step": "submitted",
                         *             "stepWords": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "name": "王虚构",
                         *             "reason": "按新修订的办法调整",
                         *             "effective": "2026-11-23",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "at": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         ],
                         *         "actions": [
                         *           "submit"
                         *         ]
                         *       },
                         *       "droppedSignatures": 1,
                         *       "droppedDay": "2026-11-23"
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookEdited"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who would change by a version today, as the hash that is signed
         * @description The register is assessed by this version and by the one in force. 422 where the text cannot be used.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "changedCount": 1,
                         *       "asOf": "2026-11-23",
                         *       "sequence": 1
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookChanges"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what a version differs from another, in words */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Version to compare with; default: the one in force, or its successor
                     * @example 2026.1
                     */
                    from?: string;
                };
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "from": "2026.1",
                         *       "to": "2026.1",
                         *       "differences": [
                         *         {
                         *           "place": "G2-02",
                         *           "zh": "G2-02 禁限售商品上架查实：每次扣分 2.0 → 3.0",
                         *           "en": "G2-02 Prohibited goods listed: points 2.0 → 3.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookDifferences"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a text: every fault with its line and column */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "id: platform\nversion: '2026.2'\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookCheckInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "issues": [
                         *         {
                         *           "line": 1,
                         *           "column": 1,
                         *           "path": "indicators.3.cap",
                         *           "zh": "上限永远达不到",
                         *           "en": "the cap can never bind"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookIssues"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a version that was not in force */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "G2-02 的分值未说明理由"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookReasonInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign as its author and submit for approval
         * @description The signature is for one text and one list of who changes, by their hashes; where either has moved meanwhile, it is refused.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                     *       "changesHash": "5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookSignatureInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign what somebody else wrote
         * @description The signature is for one text and one list of who changes, by their hashes; where either has moved meanwhile, it is refused.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                     *       "changesHash": "5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookSignatureInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a version back to who wrote it; its signatures are void */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "G2-02 的分值未说明理由"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookReasonInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the day from which an approved version decides */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "effective": "2027-01-01"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookScheduleInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{rulebook}/{version}/unscheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the effective day back before it comes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description `id` of the rulebook
                     * @example platform
                     */
                    rulebook: string;
                    /** @example 2026.1 */
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "G2-02 的分值未说明理由"
                     *     }
                     */
                    "application/json": components["schemas"]["RulebookReasonInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "platform",
                         *       "version": "2026.1",
                         *       "appliesTo": "platform",
                         *       "state": "active",
                         *       "stateWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "terms": [
                         *         {
                         *           "from": "2026-11-23",
                         *           "until": "2026-11-23"
                         *         }
                         *       ],
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "text": "id: platform\nversion: '2026.2'\n",
                         *       "base": "2026.1",
                         *       "signOffs": [
                         *         {
                         *           "part": "author",
                         *           "name": "王虚构",
                         *           "signedAt": "2026-11-23T02:15:00.000Z",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changesHash": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "changedCount": 1,
                         *           "asOf": "2026-11-23"
                         *         }
                         *       ],
                         *       "history": [
                         *         {
                         *           "step": "submitted",
                         *           "stepWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "name": "王虚构",
                         *           "reason": "按新修订的办法调整",
                         *           "effective": "2026-11-23",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "actions": [
                         *         "submit"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RulebookOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push records
         * @description All rows enter or none (422 with an error a cell); with `partial` the good ones enter and the others wait in quarantine (207).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description Any text of the sender; a retry with it gets the first answer again
                     * @example 2026-11-24/1
                     */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "kind": "listings",
                     *       "dataAsOf": "2026-11-23",
                     *       "records": [
                     *         {
                     *           "名单": "经营异常",
                     *           "统一社会信用代码": "91330702MA2E4T3X0N",
                     *           "列入日期": "2026-11-20",
                     *           "列入原因": "未按期公示年度报告"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PushRequestInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 1,
                         *       "kind": "cases",
                         *       "dataAsOf": "2026-11-23",
                         *       "rows": 1,
                         *       "accepted": 1,
                         *       "unchanged": 1,
                         *       "older": 1,
                         *       "quarantined": 1,
                         *       "errors": [
                         *         {
                         *           "in": "body",
                         *           "path": "/records/3",
                         *           "row": 4,
                         *           "column": "决定日期",
                         *           "code": "invalid_type",
                         *           "zh": "应为真实的日期 YYYY-MM-DD",
                         *           "en": "must be a real date, YYYY-MM-DD"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PushAnswer"];
                    };
                };
                /** @description Multi-Status */
                207: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 1,
                         *       "kind": "cases",
                         *       "dataAsOf": "2026-11-23",
                         *       "rows": 1,
                         *       "accepted": 1,
                         *       "unchanged": 1,
                         *       "older": 1,
                         *       "quarantined": 1,
                         *       "errors": [
                         *         {
                         *           "in": "body",
                         *           "path": "/records/3",
                         *           "row": 4,
                         *           "column": "决定日期",
                         *           "code": "invalid_type",
                         *           "zh": "应为真实的日期 YYYY-MM-DD",
                         *           "en": "must be a real date, YYYY-MM-DD"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PushAnswer"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the bureau, the most urgent first */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Only what this number above the list counts
                     * @example dueToday
                     */
                    show?: "dueToday" | "overdue" | "toMatch" | "toApprove";
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "today": "2026-11-23",
                         *       "counters": {
                         *         "dueToday": 0,
                         *         "overdue": 0,
                         *         "toMatch": 0,
                         *         "toApprove": 1
                         *       },
                         *       "items": [
                         *         {
                         *           "key": "statement:3",
                         *           "kind": "statementToApprove",
                         *           "kindWords": {
                         *             "zh": "陈述申辩待审批",
                         *             "en": "Statement to approve"
                         *           },
                         *           "title": {
                         *             "zh": "拟由蓝下调为黄：不予采纳",
                         *             "en": "Blue to Yellow: not upheld"
                         *           },
                         *           "platform": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "虚构商城",
                         *             "county": "330702",
                         *             "grade": "blue",
                         *             "gradeWords": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "due": "2026-11-27",
                         *           "workingDays": 4,
                         *           "count": 1,
                         *           "counters": [
                         *             "toApprove"
                         *           ],
                         *           "may": [
                         *             "approve"
                         *           ],
                         *           "about": {
                         *             "noticeId": 12,
                         *             "statementId": 3,
                         *             "replyId": null,
                         *             "receiptId": null,
                         *             "letterId": null,
                         *             "source": null
                         *           }
                         *         }
                         *       ],
                         *       "total": 1
                         *     }
                         */
                        "application/json": components["schemas"]["WorkList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pre-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announced downgrades that are open */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "preNotices": [
                         *         {
                         *           "noticeId": 12,
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "county": "330702",
                         *           "fromGrade": "blue",
                         *           "fromWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "toGrade": "red",
                         *           "toWords": {
                         *             "zh": "高风险",
                         *             "en": "High risk"
                         *           },
                         *           "score": "85.0",
                         *           "decidedBy": "veto",
                         *           "decidedCode": "V2",
                         *           "announced": "2026-11-20",
                         *           "due": "2026-11-27",
                         *           "isProvisional": false,
                         *           "workingDaysLeft": 4,
                         *           "isHeld": true,
                         *           "statement": {
                         *             "statementId": 3,
                         *             "state": "received",
                         *             "stateWords": {
                         *               "zh": "待复核",
                         *               "en": "To be reviewed"
                         *             },
                         *             "correctBy": null
                         *           },
                         *           "atOnce": {
                         *             "isPossible": true,
                         *             "approvals": [
                         *               {
                         *                 "officer": "王虚构",
                         *                 "why": "责令停业期间仍在经营",
                         *                 "at": "2026-11-23T02:15:00.000Z"
                         *               }
                         *             ]
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PreNoticeList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pre-notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one announced downgrade, from its announcement to its end */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 12 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 12,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "county": "330702",
                         *       "fromGrade": "blue",
                         *       "fromWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "toGrade": "red",
                         *       "toWords": {
                         *         "zh": "高风险",
                         *         "en": "High risk"
                         *       },
                         *       "score": "85.0",
                         *       "decidedBy": "veto",
                         *       "decidedCode": "V2",
                         *       "announced": "2026-11-20",
                         *       "due": "2026-11-27",
                         *       "isProvisional": false,
                         *       "workingDaysLeft": 4,
                         *       "isHeld": true,
                         *       "statement": {
                         *         "statementId": 3,
                         *         "state": "received",
                         *         "stateWords": {
                         *           "zh": "待复核",
                         *           "en": "To be reviewed"
                         *         },
                         *         "correctBy": null
                         *       },
                         *       "atOnce": {
                         *         "isPossible": true,
                         *         "approvals": [
                         *           {
                         *             "officer": "王虚构",
                         *             "why": "责令停业期间仍在经营",
                         *             "at": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         ]
                         *       },
                         *       "asOf": "2026-11-20",
                         *       "state": "open",
                         *       "closed": null,
                         *       "liveGrade": "red",
                         *       "liveWords": {
                         *         "zh": "高风险",
                         *         "en": "High risk"
                         *       },
                         *       "grounds": [],
                         *       "statements": [],
                         *       "history": [
                         *         {
                         *           "kind": "announced",
                         *           "words": {
                         *             "zh": "预告知",
                         *             "en": "Announced to the platform"
                         *           },
                         *           "day": "2026-11-20",
                         *           "at": null,
                         *           "by": null,
                         *           "reason": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PreNoticeOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pre-notices/{noticeId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve that a veto V2–V4 is published at once
         * @description It takes effect with the approval of a second officer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 12 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "why": "责令停业期间仍在经营"
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "officers": [
                         *         "王虚构",
                         *         "李虚构"
                         *       ],
                         *       "isDone": true
                         *     }
                         */
                        "application/json": components["schemas"]["ApprovalAnswer"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published grades that were taken back, or wait for a second person */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "withdrawals": [
                         *         {
                         *           "receiptId": 41,
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "grade": "yellow",
                         *           "gradeWords": {
                         *             "zh": "需整改",
                         *             "en": "Needs rectification"
                         *           },
                         *           "published": "2026-11-20",
                         *           "state": "pending",
                         *           "stateWords": {
                         *             "zh": "待第二人批准",
                         *             "en": "Waits for a second person"
                         *           },
                         *           "approvals": [
                         *             {
                         *               "officer": "王虚构",
                         *               "why": "误公示",
                         *               "at": "2026-11-23T02:15:00.000Z"
                         *             }
                         *           ],
                         *           "withdrawalId": null,
                         *           "done": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["WithdrawalList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Take a published grade back
         * @description It takes effect when a second officer says the same.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "uscc": "91330702MA2E4T3X0N",
                     *       "why": "误公示"
                     *     }
                     */
                    "application/json": components["schemas"]["WithdrawalRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "officers": [
                         *         "王虚构",
                         *         "李虚构"
                         *       ],
                         *       "isDone": true
                         *     }
                         */
                        "application/json": components["schemas"]["ApprovalAnswer"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices to platforms, newest first, and how each fared */
        get: {
            parameters: {
                query?: {
                    /** @example preNotice */
                    kind?: components["schemas"]["NoticeKindInput"];
                    /**
                     * @description Only to this platform
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc?: string;
                    /**
                     * @description Only those that stand so on e-mail or webhook; the newest 10 000 of them
                     * @example waiting
                     */
                    delivery?: "waiting" | "sending" | "delivered" | "dead" | "cancelled";
                    /** @description true: only those not opened yet; false: only the others */
                    unread?: string;
                    /** @description `nextCursor` of the page before; leave out for the first page */
                    cursor?: string | "";
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "notices": [
                         *         {
                         *           "noticeId": 42,
                         *           "kind": "preNotice",
                         *           "kindWords": {
                         *             "zh": "预告知",
                         *             "en": "Pre-notice"
                         *           },
                         *           "title": {
                         *             "zh": "预告知：拟下调“虚构商城”的公示信用等级",
                         *             "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
                         *           },
                         *           "createdAt": "2026-11-23T02:15:00.000Z",
                         *           "readAt": null,
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "readBy": null,
                         *           "deliveries": []
                         *         }
                         *       ],
                         *       "nextCursor": null
                         *     }
                         */
                        "application/json": components["schemas"]["DeskNoticeList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice in its exact words, with its deliveries and who opened it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 42 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 42,
                         *       "kind": "preNotice",
                         *       "kindWords": {
                         *         "zh": "预告知",
                         *         "en": "Pre-notice"
                         *       },
                         *       "title": {
                         *         "zh": "预告知：拟下调“虚构商城”的公示信用等级",
                         *         "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
                         *       },
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "readAt": null,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "readBy": null,
                         *       "deliveries": [],
                         *       "template": {
                         *         "number": "N-11",
                         *         "version": 1
                         *       },
                         *       "zh": {
                         *         "title": "预告知：拟下调“虚构商城”的公示信用等级",
                         *         "text": "义乌虚构网络科技有限公司：…"
                         *       },
                         *       "en": {
                         *         "title": "Pre-notice: the published credit grade of 虚构商城 is to be lowered",
                         *         "text": "To 义乌虚构网络科技有限公司: …"
                         *       },
                         *       "sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
                         *     }
                         */
                        "application/json": components["schemas"]["DeskNotice"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{noticeId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a notice once more, to the address that the platform has now */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 42 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "channel": "email"
                     *     }
                     */
                    "application/json": components["schemas"]["ResendRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 42,
                         *       "kind": "preNotice",
                         *       "kindWords": {
                         *         "zh": "预告知",
                         *         "en": "Pre-notice"
                         *       },
                         *       "title": {
                         *         "zh": "预告知：拟下调“虚构商城”的公示信用等级",
                         *         "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
                         *       },
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "readAt": null,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "readBy": null,
                         *       "deliveries": [],
                         *       "template": {
                         *         "number": "N-11",
                         *         "version": 1
                         *       },
                         *       "zh": {
                         *         "title": "预告知：拟下调“虚构商城”的公示信用等级",
                         *         "text": "义乌虚构网络科技有限公司：…"
                         *       },
                         *       "en": {
                         *         "title": "Pre-notice: the published credit grade of 虚构商城 is to be lowered",
                         *         "text": "To 义乌虚构网络科技有限公司: …"
                         *       },
                         *       "sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
                         *     }
                         */
                        "application/json": components["schemas"]["DeskNotice"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements of platforms in one state, oldest first */
        get: {
            parameters: {
                query?: {
                    /** @example pending */
                    state?: components["schemas"]["ReplyStateInput"];
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 42
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description The whole list as a table, up to 200 000 rows; left out: one page as JSON
                     * @example csv
                     */
                    format?: "xlsx" | "csv";
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list; with `format`, all its pages as a table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "replies": [
                         *         {
                         *           "replyId": 1,
                         *           "state": "pending",
                         *           "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *           "submittedAt": "2026-11-23T02:15:00.000Z",
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "steps": [
                         *             {
                         *               "state": "pending",
                         *               "by": "王虚构",
                         *               "reason": "内容与整改记录相符",
                         *               "at": "2026-11-23T02:15:00.000Z"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["ReplyList"];
                        "text/csv": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{replyId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a statement, or refuse it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    replyId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "decision": "show",
                     *       "reason": "内容与整改记录相符"
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyDecisionInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "replyId": 1,
                         *       "state": "pending",
                         *       "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *       "submittedAt": "2026-11-23T02:15:00.000Z",
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "steps": [
                         *         {
                         *           "state": "pending",
                         *           "by": "王虚构",
                         *           "reason": "内容与整改记录相符",
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ReplyOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements on pre-notices, oldest first */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description open: all that are not closed yet
                     * @example open
                     */
                    state?: "open" | "received" | "proposed" | "returned" | "upheld" | "corrected" | "holdEnded" | "notUpheld" | "replaced" | "withdrawn" | "lapsed";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 42
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "statements": [
                         *         {
                         *           "statementId": 3,
                         *           "noticeId": 12,
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "fromGrade": "blue",
                         *           "toGrade": "yellow",
                         *           "due": "2026-11-27",
                         *           "state": "received",
                         *           "stateWords": {
                         *             "zh": "待复核",
                         *             "en": "To be reviewed"
                         *           },
                         *           "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *           "contested": [
                         *             "cases:金市监处罚〔2026〕虚构1号"
                         *           ],
                         *           "submittedAt": "2026-11-23T02:15:00.000Z",
                         *           "correctBy": null,
                         *           "isCorrectByProvisional": false,
                         *           "steps": [
                         *             {
                         *               "state": "received",
                         *               "stateWords": {
                         *                 "zh": "待复核",
                         *                 "en": "To be reviewed"
                         *               },
                         *               "by": "91330702MA2E4T3X0N",
                         *               "reason": null,
                         *               "outcome": null,
                         *               "records": [],
                         *               "at": "2026-11-23T02:15:00.000Z"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["StatementList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statement with all that was done to it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3 */
                    statementId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "statementId": 3,
                         *       "noticeId": 12,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "fromGrade": "blue",
                         *       "toGrade": "yellow",
                         *       "due": "2026-11-27",
                         *       "state": "received",
                         *       "stateWords": {
                         *         "zh": "待复核",
                         *         "en": "To be reviewed"
                         *       },
                         *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *       "contested": [
                         *         "cases:金市监处罚〔2026〕虚构1号"
                         *       ],
                         *       "submittedAt": "2026-11-23T02:15:00.000Z",
                         *       "correctBy": null,
                         *       "isCorrectByProvisional": false,
                         *       "steps": [
                         *         {
                         *           "state": "received",
                         *           "stateWords": {
                         *             "zh": "待复核",
                         *             "en": "To be reviewed"
                         *           },
                         *           "by": "91330702MA2E4T3X0N",
                         *           "reason": null,
                         *           "outcome": null,
                         *           "records": [],
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["StatementOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{statementId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose what becomes of a statement
         * @description The first of two people. It takes effect when another person confirms it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3 */
                    statementId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "outcome": "notUpheld",
                     *       "reason": "处罚决定已生效，未见撤销或者变更",
                     *       "records": []
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "statementId": 3,
                         *       "noticeId": 12,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "fromGrade": "blue",
                         *       "toGrade": "yellow",
                         *       "due": "2026-11-27",
                         *       "state": "received",
                         *       "stateWords": {
                         *         "zh": "待复核",
                         *         "en": "To be reviewed"
                         *       },
                         *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *       "contested": [
                         *         "cases:金市监处罚〔2026〕虚构1号"
                         *       ],
                         *       "submittedAt": "2026-11-23T02:15:00.000Z",
                         *       "correctBy": null,
                         *       "isCorrectByProvisional": false,
                         *       "steps": [
                         *         {
                         *           "state": "received",
                         *           "stateWords": {
                         *             "zh": "待复核",
                         *             "en": "To be reviewed"
                         *           },
                         *           "by": "91330702MA2E4T3X0N",
                         *           "reason": null,
                         *           "outcome": null,
                         *           "records": [],
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["StatementOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{statementId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what another person proposed, or send it back
         * @description Confirmed as not upheld, the grade is published when due, or at once; confirmed as upheld, it is held while the records are corrected at their source.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3 */
                    statementId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "decision": "confirm",
                     *       "reason": "事实清楚，同意复核意见"
                     *     }
                     */
                    "application/json": components["schemas"]["StatementDecisionInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "statementId": 3,
                         *       "noticeId": 12,
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "fromGrade": "blue",
                         *       "toGrade": "yellow",
                         *       "due": "2026-11-27",
                         *       "state": "received",
                         *       "stateWords": {
                         *         "zh": "待复核",
                         *         "en": "To be reviewed"
                         *       },
                         *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *       "contested": [
                         *         "cases:金市监处罚〔2026〕虚构1号"
                         *       ],
                         *       "submittedAt": "2026-11-23T02:15:00.000Z",
                         *       "correctBy": null,
                         *       "isCorrectByProvisional": false,
                         *       "steps": [
                         *         {
                         *           "state": "received",
                         *           "stateWords": {
                         *             "zh": "待复核",
                         *             "en": "To be reviewed"
                         *           },
                         *           "by": "91330702MA2E4T3X0N",
                         *           "reason": null,
                         *           "outcome": null,
                         *           "records": [],
                         *           "at": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["StatementOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/p/{uscc}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit page of a platform for machines
         * @description JSON-LD with its context inline, in canonical form (RFC 8785), signed as a whole; `/verify` and `liangma verify` check it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 91330702MA2E4T3X0N */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The twin */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "@context": {},
                         *       "type": "liangma/twin/1",
                         *       "id": "https://credit.example/",
                         *       "subject": {
                         *         "uscc": "91330702MA2E4T3X0N",
                         *         "name": "虚构商城",
                         *         "operator": "义乌虚构网络科技有限公司",
                         *         "county": {
                         *           "code": "330782",
                         *           "zh": "义乌市",
                         *           "en": "Yiwu"
                         *         },
                         *         "site": "https://shop.fictional.example",
                         *         "icp": "浙ICP备00000001号"
                         *       },
                         *       "state": "inForce",
                         *       "current": {
                         *         "key": "blue",
                         *         "name": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "words": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "scoreTenths": 1,
                         *         "asOf": "2026-11-23",
                         *         "publishedOn": "2026-11-23",
                         *         "validUntil": "2026-11-23"
                         *       },
                         *       "last": {
                         *         "key": "blue",
                         *         "name": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "words": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "scoreTenths": 1,
                         *         "asOf": "2026-11-23",
                         *         "publishedOn": "2026-11-23",
                         *         "validUntil": "2026-11-23"
                         *       },
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "revision": 1,
                         *       "reasons": [
                         *         {
                         *           "kind": "points",
                         *           "code": "S-03",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "points": 1,
                         *           "grade": "blue",
                         *           "endsOn": "2026-11-23",
                         *           "documents": [
                         *             "金市监处罚〔2026〕虚构1号"
                         *           ]
                         *         }
                         *       ],
                         *       "corrections": [
                         *         {
                         *           "type": "liangma/correction/1",
                         *           "correctionId": 1,
                         *           "register": "00000000-0000-4000-8000-000000000000",
                         *           "subject": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "虚构商城",
                         *             "operator": "义乌虚构网络科技有限公司",
                         *             "county": {
                         *               "code": "330782",
                         *               "zh": "义乌市",
                         *               "en": "Yiwu"
                         *             },
                         *             "site": "https://shop.fictional.example",
                         *             "icp": "浙ICP备00000001号"
                         *           },
                         *           "day": "2026-11-23",
                         *           "at": "2026-11-23T02:15:00.000Z",
                         *           "corrects": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *           },
                         *           "asOf": "2026-11-23",
                         *           "was": {
                         *             "grade": "blue",
                         *             "scoreTenths": 1
                         *           },
                         *           "corrected": {
                         *             "grade": "blue",
                         *             "scoreTenths": 1,
                         *             "decidedBy": "coverage"
                         *           },
                         *           "because": [
                         *             {
                         *               "what": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "document": "金市监处罚〔2026〕虚构1号",
                         *               "why": "annulled"
                         *             }
                         *           ],
                         *           "replacedBy": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *           },
                         *           "signature": {
                         *             "alg": "Ed25519",
                         *             "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *             "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *           }
                         *         }
                         *       ],
                         *       "withdrawals": [
                         *         {
                         *           "type": "liangma/withdrawal/1",
                         *           "withdrawalId": 1,
                         *           "register": "00000000-0000-4000-8000-000000000000",
                         *           "subject": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "虚构商城",
                         *             "operator": "义乌虚构网络科技有限公司",
                         *             "county": {
                         *               "code": "330782",
                         *               "zh": "义乌市",
                         *               "en": "Yiwu"
                         *             },
                         *             "site": "https://shop.fictional.example",
                         *             "icp": "浙ICP备00000001号"
                         *           },
                         *           "day": "2026-11-23",
                         *           "at": "2026-11-23T02:15:00.000Z",
                         *           "withdraws": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *           },
                         *           "why": "公示有误，先行撤回",
                         *           "signature": {
                         *             "alg": "Ed25519",
                         *             "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *             "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *           }
                         *         }
                         *       ],
                         *       "reply": {
                         *         "text": "本平台已完成整改。",
                         *         "shownAt": "2026-11-23T02:15:00.000Z",
                         *         "note": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "receipt": {
                         *         "type": "liangma/grade/1",
                         *         "receiptId": 1,
                         *         "register": "00000000-0000-4000-8000-000000000000",
                         *         "subject": {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "operator": "义乌虚构网络科技有限公司",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "site": "https://shop.fictional.example",
                         *           "icp": "浙ICP备00000001号"
                         *         },
                         *         "day": "2026-11-23",
                         *         "at": "2026-11-23T02:15:00.000Z",
                         *         "reason": "first",
                         *         "validUntil": "2026-11-23",
                         *         "previous": {
                         *           "receiptId": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *         },
                         *         "facts": {
                         *           "grade": "blue",
                         *           "scoreTenths": 1,
                         *           "decided": {
                         *             "by": "coverage",
                         *             "code": "G1-01",
                         *             "words": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             }
                         *           },
                         *           "asOf": "2026-11-23",
                         *           "rulebook": {
                         *             "id": "platform",
                         *             "version": "2026.1",
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *           },
                         *           "scale": [
                         *             {
                         *               "key": "blue",
                         *               "name": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "words": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "atLeast": 1,
                         *               "atMost": 1,
                         *               "eachAtMost": 1,
                         *               "otherwise": true
                         *             }
                         *           ],
                         *           "score": {
                         *             "base": 1,
                         *             "min": 1,
                         *             "max": 1,
                         *             "direction": "add",
                         *             "better": "lower"
                         *           },
                         *           "groups": [
                         *             {
                         *               "code": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "cap": 1,
                         *               "counted": 1
                         *             }
                         *           ],
                         *           "statutory": 1,
                         *           "bonus": {
                         *             "cap": 1,
                         *             "counted": 1
                         *           },
                         *           "coverage": {
                         *             "have": 1,
                         *             "total": 1,
                         *             "required": 1,
                         *             "daysOnline": 1,
                         *             "minDaysOnline": 1,
                         *             "isAsked": false
                         *           },
                         *           "lines": [
                         *             {
                         *               "code": "G1-01",
                         *               "role": "indicator",
                         *               "group": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "basis": "电子商务法 86",
                         *               "cap": 1,
                         *               "sum": 1,
                         *               "afterCap": 1,
                         *               "counted": 1,
                         *               "endsOn": "2026-11-23",
                         *               "figure": {
                         *                 "k": 1,
                         *                 "n": 1,
                         *                 "valueMillionths": 1,
                         *                 "isPeerRatio": true,
                         *                 "periodEnd": "2026-11-23"
                         *               },
                         *               "items": [
                         *                 {
                         *                   "document": "金市监处罚〔2026〕虚构1号",
                         *                   "what": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "from": "2026-11-23",
                         *                   "to": "2026-11-23",
                         *                   "points": 1,
                         *                   "counted": 1
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "vetoes": [
                         *             {
                         *               "code": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "basis": "电子商务法 86",
                         *               "grade": "blue",
                         *               "to": "2026-11-23"
                         *             }
                         *           ],
                         *           "ceilings": [
                         *             {
                         *               "code": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "basis": "电子商务法 86",
                         *               "grade": "blue",
                         *               "to": "2026-11-23"
                         *             }
                         *           ],
                         *           "states": [
                         *             {
                         *               "code": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "basis": "电子商务法 86",
                         *               "grade": "blue",
                         *               "to": "2026-11-23"
                         *             }
                         *           ],
                         *           "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "recordsUpTo": 1,
                         *           "medians": [
                         *             {
                         *               "indicator": "G1-01",
                         *               "group": "trade",
                         *               "platforms": 1,
                         *               "over": "3",
                         *               "under": "1000"
                         *             }
                         *           ],
                         *           "sources": [
                         *             {
                         *               "kind": "cases",
                         *               "dataAsOf": "2026-11-23",
                         *               "cadenceDays": 1,
                         *               "isFresh": true
                         *             }
                         *           ]
                         *         },
                         *         "signature": {
                         *           "alg": "Ed25519",
                         *           "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *           "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *         }
                         *       },
                         *       "links": {
                         *         "page": "https://credit.example/",
                         *         "receipt": "https://credit.example/",
                         *         "keys": "https://credit.example/",
                         *         "verify": "https://credit.example/"
                         *       },
                         *       "signature": {
                         *         "alg": "Ed25519",
                         *         "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *         "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *       }
                         *     }
                         */
                        "application/ld+json": components["schemas"]["CreditTwin"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge/{uscc}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grade of a platform as an image */
        get: {
            parameters: {
                query?: {
                    /** @example standard */
                    size?: "standard" | "pill" | "square";
                    /** @example light */
                    theme?: "light" | "dark";
                    /** @example zh */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /** @example 91330702MA2E4T3X0N */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SVG */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One public record: a published grade, a correction or a withdrawal, signed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "type": "liangma/grade/1",
                         *       "receiptId": 1,
                         *       "register": "00000000-0000-4000-8000-000000000000",
                         *       "subject": {
                         *         "uscc": "91330702MA2E4T3X0N",
                         *         "name": "虚构商城",
                         *         "operator": "义乌虚构网络科技有限公司",
                         *         "county": {
                         *           "code": "330782",
                         *           "zh": "义乌市",
                         *           "en": "Yiwu"
                         *         },
                         *         "site": "https://shop.fictional.example",
                         *         "icp": "浙ICP备00000001号"
                         *       },
                         *       "day": "2026-11-23",
                         *       "at": "2026-11-23T02:15:00.000Z",
                         *       "reason": "first",
                         *       "validUntil": "2026-11-23",
                         *       "previous": {
                         *         "receiptId": 1,
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "facts": {
                         *         "grade": "blue",
                         *         "scoreTenths": 1,
                         *         "decided": {
                         *           "by": "coverage",
                         *           "code": "G1-01",
                         *           "words": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           }
                         *         },
                         *         "asOf": "2026-11-23",
                         *         "rulebook": {
                         *           "id": "platform",
                         *           "version": "2026.1",
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *         },
                         *         "scale": [
                         *           {
                         *             "key": "blue",
                         *             "name": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "words": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "atLeast": 1,
                         *             "atMost": 1,
                         *             "eachAtMost": 1,
                         *             "otherwise": true
                         *           }
                         *         ],
                         *         "score": {
                         *           "base": 1,
                         *           "min": 1,
                         *           "max": 1,
                         *           "direction": "add",
                         *           "better": "lower"
                         *         },
                         *         "groups": [
                         *           {
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "cap": 1,
                         *             "counted": 1
                         *           }
                         *         ],
                         *         "statutory": 1,
                         *         "bonus": {
                         *           "cap": 1,
                         *           "counted": 1
                         *         },
                         *         "coverage": {
                         *           "have": 1,
                         *           "total": 1,
                         *           "required": 1,
                         *           "daysOnline": 1,
                         *           "minDaysOnline": 1,
                         *           "isAsked": false
                         *         },
                         *         "lines": [
                         *           {
                         *             "code": "G1-01",
                         *             "role": "indicator",
                         *             "group": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "basis": "电子商务法 86",
                         *             "cap": 1,
                         *             "sum": 1,
                         *             "afterCap": 1,
                         *             "counted": 1,
                         *             "endsOn": "2026-11-23",
                         *             "figure": {
                         *               "k": 1,
                         *               "n": 1,
                         *               "valueMillionths": 1,
                         *               "isPeerRatio": true,
                         *               "periodEnd": "2026-11-23"
                         *             },
                         *             "items": [
                         *               {
                         *                 "document": "金市监处罚〔2026〕虚构1号",
                         *                 "what": {
                         *                   "zh": "守信",
                         *                   "en": "Good standing"
                         *                 },
                         *                 "from": "2026-11-23",
                         *                 "to": "2026-11-23",
                         *                 "points": 1,
                         *                 "counted": 1
                         *               }
                         *             ]
                         *           }
                         *         ],
                         *         "vetoes": [
                         *           {
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "basis": "电子商务法 86",
                         *             "grade": "blue",
                         *             "to": "2026-11-23"
                         *           }
                         *         ],
                         *         "ceilings": [
                         *           {
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "basis": "电子商务法 86",
                         *             "grade": "blue",
                         *             "to": "2026-11-23"
                         *           }
                         *         ],
                         *         "states": [
                         *           {
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "basis": "电子商务法 86",
                         *             "grade": "blue",
                         *             "to": "2026-11-23"
                         *           }
                         *         ],
                         *         "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "recordsUpTo": 1,
                         *         "medians": [
                         *           {
                         *             "indicator": "G1-01",
                         *             "group": "trade",
                         *             "platforms": 1,
                         *             "over": "3",
                         *             "under": "1000"
                         *           }
                         *         ],
                         *         "sources": [
                         *           {
                         *             "kind": "cases",
                         *             "dataAsOf": "2026-11-23",
                         *             "cadenceDays": 1,
                         *             "isFresh": true
                         *           }
                         *         ]
                         *       },
                         *       "signature": {
                         *         "alg": "Ed25519",
                         *         "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *         "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["GradeReceipt"] | components["schemas"]["CorrectionReceipt"] | components["schemas"]["WithdrawalReceipt"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/liangma-keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of the register, retired ones too */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "type": "liangma/keys/1",
                         *       "register": "00000000-0000-4000-8000-000000000000",
                         *       "keys": [
                         *         {
                         *           "kty": "OKP",
                         *           "crv": "Ed25519",
                         *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                         *           "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *           "use": "sig",
                         *           "alg": "Ed25519",
                         *           "createdAt": "2026-11-23T02:15:00.000Z",
                         *           "retiredAt": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "signature": {
                         *         "alg": "Ed25519",
                         *         "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *         "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["KeysDocument"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices to the platform, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description true: only those not read yet; false: only the others */
                    unread?: string;
                    /** @example preNotice */
                    kind?: components["schemas"]["NoticeKindInput"];
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 42
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "unread": 1,
                         *       "notices": [
                         *         {
                         *           "noticeId": 42,
                         *           "kind": "preNotice",
                         *           "kindWords": {
                         *             "zh": "预告知",
                         *             "en": "Pre-notice"
                         *           },
                         *           "title": {
                         *             "zh": "预告知：拟下调“虚构商城”的公示信用等级",
                         *             "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
                         *           },
                         *           "createdAt": "2026-11-23T02:15:00.000Z",
                         *           "readAt": null
                         *         }
                         *       ],
                         *       "nextCursor": null
                         *     }
                         */
                        "application/json": components["schemas"]["InboxList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice in its exact words; opening it marks it read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 42,
                         *       "kind": "preNoticeDropped",
                         *       "kindWords": {
                         *         "zh": "预告知终止",
                         *         "en": "Pre-notice dropped"
                         *       },
                         *       "title": {
                         *         "zh": "关于不再下调“虚构商城”信用等级的告知",
                         *         "en": "The credit grade of 虚构商城 will not be lowered as announced"
                         *       },
                         *       "createdAt": "2026-11-23T02:15:00.000Z",
                         *       "readAt": "2026-11-23T03:00:00.000Z",
                         *       "readBy": "李虚构",
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "template": {
                         *         "number": "N-12",
                         *         "version": 1
                         *       },
                         *       "zh": {
                         *         "title": "关于不再下调“虚构商城”信用等级的告知",
                         *         "text": "义乌虚构网络科技有限公司：…"
                         *       },
                         *       "en": {
                         *         "title": "The credit grade of 虚构商城 will not be lowered as announced",
                         *         "text": "To 义乌虚构网络科技有限公司: …"
                         *       },
                         *       "sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                         *       "deliveries": [
                         *         {
                         *           "channel": "email",
                         *           "state": "delivered",
                         *           "attempts": 1,
                         *           "failureKind": null,
                         *           "failureWords": null,
                         *           "deliveredAt": "2026-11-23T02:15:04.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["NoticeOnFile"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where notices go besides the inbox */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "email": "credit@platform.example",
                         *       "webhook": "https://platform.example/liangma",
                         *       "hasWebhookSecret": true,
                         *       "language": "zh"
                         *     }
                         */
                        "application/json": components["schemas"]["Contact"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Say where notices are to go besides the inbox
         * @description Replaces what was there. E-mails hold both languages; a webhook gets every notice as a signed `WebhookNotice`, at least once, known by its `Idempotency-Key`.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "email": "credit@platform.example",
                     *       "webhook": "https://platform.example/liangma",
                     *       "webhookSecret": "a-secret-of-your-own",
                     *       "language": "zh"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "email": "credit@platform.example",
                         *       "webhook": "https://platform.example/liangma",
                         *       "hasWebhookSecret": true,
                         *       "language": "zh"
                         *     }
                         */
                        "application/json": components["schemas"]["Contact"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The platform’s own statement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "shown": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       },
                         *       "newest": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OwnReplies"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * State something beside the grade
         * @description Plain text. It appears on the public page once an officer has looked; a statement that is shown now stays until then.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。"
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "shown": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       },
                         *       "newest": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OwnReplies"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Take the statement back
         * @description What waits and what is shown; the public page shows none from then on.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "shown": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       },
                         *       "newest": {
                         *         "replyId": 1,
                         *         "state": "pending",
                         *         "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。",
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "reason": "内容与整改记录相符"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OwnReplies"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/pre-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downgrades announced to the platform, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "preNotices": [
                         *         {
                         *           "noticeId": 1,
                         *           "fromGrade": "blue",
                         *           "toGrade": "blue",
                         *           "score": "95.0",
                         *           "decidedBy": "coverage",
                         *           "decidedCode": "C3",
                         *           "asOf": "2026-11-23",
                         *           "announced": "2026-11-23",
                         *           "due": "2026-11-23",
                         *           "isProvisional": true,
                         *           "workingDaysLeft": 1,
                         *           "state": "open",
                         *           "closed": "2026-11-23",
                         *           "isHeld": true,
                         *           "mayState": true,
                         *           "mayWithdraw": true,
                         *           "statement": {
                         *             "statementId": 1,
                         *             "state": "received",
                         *             "stateWords": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *             "contested": [
                         *               "findings:HC-2026-0117"
                         *             ],
                         *             "submittedAt": "2026-11-23T02:15:00.000Z",
                         *             "outcome": "upheld",
                         *             "reason": "处罚决定已生效",
                         *             "decidedAt": "2026-11-23T02:15:00.000Z",
                         *             "records": [
                         *               "findings:HC-2026-0117"
                         *             ],
                         *             "correctBy": "2026-11-23"
                         *           },
                         *           "grounds": [
                         *             {
                         *               "record": "findings:HC-2026-0117",
                         *               "code": "G1-01",
                         *               "title": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "occurred": "2026-11-23",
                         *               "counts": "15.0"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OwnPreNoticeList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/pre-notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One announced downgrade with the records on which it rests */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 12 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 1,
                         *       "fromGrade": "blue",
                         *       "toGrade": "blue",
                         *       "score": "95.0",
                         *       "decidedBy": "coverage",
                         *       "decidedCode": "C3",
                         *       "asOf": "2026-11-23",
                         *       "announced": "2026-11-23",
                         *       "due": "2026-11-23",
                         *       "isProvisional": true,
                         *       "workingDaysLeft": 1,
                         *       "state": "open",
                         *       "closed": "2026-11-23",
                         *       "isHeld": true,
                         *       "mayState": true,
                         *       "mayWithdraw": true,
                         *       "statement": {
                         *         "statementId": 1,
                         *         "state": "received",
                         *         "stateWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *         "contested": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "outcome": "upheld",
                         *         "reason": "处罚决定已生效",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "records": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "correctBy": "2026-11-23"
                         *       },
                         *       "grounds": [
                         *         {
                         *           "record": "findings:HC-2026-0117",
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "occurred": "2026-11-23",
                         *           "counts": "15.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OwnPreNotice"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/pre-notices/{noticeId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State the platform’s case on an announced downgrade
         * @description Through the due day; replaces what was stated before, until the review begins. From then on the grade is not lowered in public until it is decided.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 12 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                     *       "contested": [
                     *         "cases:金市监处罚〔2026〕虚构1号"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 1,
                         *       "fromGrade": "blue",
                         *       "toGrade": "blue",
                         *       "score": "95.0",
                         *       "decidedBy": "coverage",
                         *       "decidedCode": "C3",
                         *       "asOf": "2026-11-23",
                         *       "announced": "2026-11-23",
                         *       "due": "2026-11-23",
                         *       "isProvisional": true,
                         *       "workingDaysLeft": 1,
                         *       "state": "open",
                         *       "closed": "2026-11-23",
                         *       "isHeld": true,
                         *       "mayState": true,
                         *       "mayWithdraw": true,
                         *       "statement": {
                         *         "statementId": 1,
                         *         "state": "received",
                         *         "stateWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *         "contested": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "outcome": "upheld",
                         *         "reason": "处罚决定已生效",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "records": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "correctBy": "2026-11-23"
                         *       },
                         *       "grounds": [
                         *         {
                         *           "record": "findings:HC-2026-0117",
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "occurred": "2026-11-23",
                         *           "counts": "15.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OwnPreNotice"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Take the statement back
         * @description Until it is decided; the announced downgrade then comes when due, or at once.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 12 */
                    noticeId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "noticeId": 1,
                         *       "fromGrade": "blue",
                         *       "toGrade": "blue",
                         *       "score": "95.0",
                         *       "decidedBy": "coverage",
                         *       "decidedCode": "C3",
                         *       "asOf": "2026-11-23",
                         *       "announced": "2026-11-23",
                         *       "due": "2026-11-23",
                         *       "isProvisional": true,
                         *       "workingDaysLeft": 1,
                         *       "state": "open",
                         *       "closed": "2026-11-23",
                         *       "isHeld": true,
                         *       "mayState": true,
                         *       "mayWithdraw": true,
                         *       "statement": {
                         *         "statementId": 1,
                         *         "state": "received",
                         *         "stateWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
                         *         "contested": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "submittedAt": "2026-11-23T02:15:00.000Z",
                         *         "outcome": "upheld",
                         *         "reason": "处罚决定已生效",
                         *         "decidedAt": "2026-11-23T02:15:00.000Z",
                         *         "records": [
                         *           "findings:HC-2026-0117"
                         *         ],
                         *         "correctBy": "2026-11-23"
                         *       },
                         *       "grounds": [
                         *         {
                         *           "record": "findings:HC-2026-0117",
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "occurred": "2026-11-23",
                         *           "counts": "15.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OwnPreNotice"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/assessment.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own score on a day as a PDF, with every line, every record and its law, to be filed
         * @description In Chinese, or in English with `lang=en`. Same register, day and moment: the same bytes. Every download is put on record.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As-of day; today when left out
                     * @example 2026-11-23
                     */
                    as_of?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The paper */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own platform: registration, grades, what is announced */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "asOf": "2026-11-23",
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "operatorName": "金华示例网络科技有限公司",
                         *       "platformType": "trade",
                         *       "platformTypeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "county": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "site": "https://shop.example.com",
                         *       "live": {
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decidedBy": "coverage",
                         *         "decidedCode": "V1",
                         *         "asOf": "2026-11-23",
                         *         "score": "95.0",
                         *         "since": "2026-11-23"
                         *       },
                         *       "published": {
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decidedBy": "coverage",
                         *         "decidedCode": "V1",
                         *         "asOf": "2026-11-23",
                         *         "score": "95.0",
                         *         "effective": "2026-11-23",
                         *         "reason": "first",
                         *         "rulebookVersion": "2026.1"
                         *       },
                         *       "address": "义乌市虚构路 1 号",
                         *       "point": {
                         *         "longitude": 1,
                         *         "latitude": 1,
                         *         "datum": "WGS84",
                         *         "source": {
                         *           "longitude": 1,
                         *           "latitude": 1,
                         *           "datum": "GCJ-02"
                         *         }
                         *       },
                         *       "icpNumber": "浙ICP备00000001号",
                         *       "online": "2026-11-23",
                         *       "ordersPerYear": 1,
                         *       "shopCount": 1,
                         *       "standing": {
                         *         "state": "inForce",
                         *         "publishedOn": "2026-11-23",
                         *         "validUntil": "2026-11-23",
                         *         "receiptId": 1
                         *       },
                         *       "preNotices": [
                         *         {
                         *           "noticeId": 1,
                         *           "fromGrade": "blue",
                         *           "fromWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "toGrade": "blue",
                         *           "toWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "announced": "2026-11-23",
                         *           "due": "2026-11-23",
                         *           "isProvisional": true,
                         *           "workingDaysLeft": 3
                         *         }
                         *       ],
                         *       "unreadNotices": 1,
                         *       "contact": {
                         *         "email": "credit@platform.example",
                         *         "webhook": "https://platform.example/liangma",
                         *         "hasWebhookSecret": true,
                         *         "language": "zh"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OwnPlatform"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own score on a day, every line, and what brings each point back */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As-of day; today when left out
                     * @example 2026-11-23
                     */
                    as_of?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "asOf": "2026-11-23",
                         *       "rulebook": {
                         *         "id": "platform",
                         *         "version": "2026.1",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "direction": "subtract",
                         *       "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *       "base": "95.0",
                         *       "score": "95.0",
                         *       "grade": "blue",
                         *       "gradeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "decided": {
                         *         "by": "coverage",
                         *         "code": "G1-01",
                         *         "words": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "coverage": {
                         *         "percent": "97.554",
                         *         "isEnough": true,
                         *         "withoutData": [
                         *           "G1-01"
                         *         ]
                         *       },
                         *       "groups": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cap": "95.0",
                         *           "afterCaps": "95.0",
                         *           "counted": "95.0"
                         *         }
                         *       ],
                         *       "statutory": "95.0",
                         *       "bonus": {
                         *         "cap": "95.0",
                         *         "afterCaps": "95.0",
                         *         "counted": "95.0"
                         *       },
                         *       "lines": [
                         *         {
                         *           "code": "G1-01",
                         *           "section": "indicator",
                         *           "group": "G1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 15,76",
                         *           "cap": "95.0",
                         *           "raw": "95.0",
                         *           "afterEvents": "95.0",
                         *           "afterCap": "95.0",
                         *           "counted": "95.0",
                         *           "hasData": true,
                         *           "why": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "endsOn": "2026-11-23",
                         *           "figures": {
                         *             "k": 1,
                         *             "n": 1,
                         *             "boundPercent": "97.554",
                         *             "peerRatio": "1.84",
                         *             "peers": 1,
                         *             "periodEnd": "2026-11-23"
                         *           },
                         *           "items": [
                         *             {
                         *               "record": "findings:HC-2026-0117",
                         *               "tier": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "occurred": "2026-11-23",
                         *               "from": "2026-11-23",
                         *               "to": "2026-11-23",
                         *               "points": "95.0",
                         *               "counted": "95.0",
                         *               "counts": true,
                         *               "event": "SJ-2026-031",
                         *               "why": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "evidence": "金虚核〔2026〕17号"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "vetoes": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "ceilings": [
                         *         {
                         *           "code": "V1",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "basis": "电子商务法 86",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "decided": true,
                         *           "to": "2026-11-23",
                         *           "records": [
                         *             "findings:HC-2026-0117"
                         *           ]
                         *         }
                         *       ],
                         *       "forecast": [
                         *         {
                         *           "day": "2026-11-23",
                         *           "score": "95.0",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "because": [
                         *             "G1-01"
                         *           ]
                         *         }
                         *       ],
                         *       "pathToBlue": {
                         *         "state": "reached",
                         *         "steps": [
                         *           {
                         *             "record": "findings:HC-2026-0117",
                         *             "code": "G1-01",
                         *             "title": {
                         *               "zh": "守信",
                         *               "en": "Good standing"
                         *             },
                         *             "action": "cure",
                         *             "earliest": "2026-11-23"
                         *           }
                         *         ],
                         *         "isBounded": true,
                         *         "day": "2026-11-23",
                         *         "score": "95.0"
                         *       },
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "source": "cases",
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true,
                         *           "lastBatch": {
                         *             "batchId": 1,
                         *             "name": "行政处罚.csv",
                         *             "finishedAt": "2026-11-23T02:15:00.000Z"
                         *           }
                         *         }
                         *       ],
                         *       "remedies": [
                         *         {
                         *           "code": "G1-01",
                         *           "record": "findings:HC-2026-0117",
                         *           "points": "95.0",
                         *           "action": "cure",
                         *           "what": {
                         *             "zh": "整改",
                         *             "en": "Put it right"
                         *           },
                         *           "how": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "office": {
                         *             "zh": "作出行政处罚决定的机关",
                         *             "en": "The authority that imposed the penalty"
                         *           },
                         *           "basis": "信用修复管理办法(2026)",
                         *           "earliest": "2026-11-23",
                         *           "freeFrom": "2026-11-23"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["OwnAssessment"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/assessment/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved the own score between two days or two versions, in words */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The earlier day; left out: the last day of the month before the later one
                     * @example 2026-11-23
                     */
                    from?: string;
                    /**
                     * @description The later day; today when left out
                     * @example 2026-11-23
                     */
                    to?: string;
                    /**
                     * @description Version of the rulebook; left out: the one in force on that day
                     * @example 2026.1
                     */
                    from_version?: string;
                    /**
                     * @description Version of the rulebook; left out: the one in force on that day
                     * @example 2026.1
                     */
                    to_version?: string;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "示例优选商城",
                         *       "before": {
                         *         "asOf": "2026-11-23",
                         *         "rulebook": {
                         *           "id": "platform",
                         *           "version": "2026.1"
                         *         },
                         *         "score": "95.0",
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decided": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "after": {
                         *         "asOf": "2026-11-23",
                         *         "rulebook": {
                         *           "id": "platform",
                         *           "version": "2026.1"
                         *         },
                         *         "score": "95.0",
                         *         "grade": "blue",
                         *         "gradeWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "decided": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "points": "-15.0",
                         *       "gradeStep": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "parts": [
                         *         {
                         *           "cause": "began",
                         *           "code": "G1-01",
                         *           "record": "findings:HC-2026-0117",
                         *           "points": "-15.0",
                         *           "words": {
                         *             "zh": "S-03 行政处罚-严重：自 2026-10-01 起计分",
                         *             "en": "S-03 Penalty - serious: counts from 2026-10-01 on"
                         *           },
                         *           "evidence": "金虚罚〔2026〕9号"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["AssessmentDifference"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the own score and published grade changed, with each receipt */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "live": [
                         *         {
                         *           "asOf": "2026-11-23",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "score": "95.0",
                         *           "decidedBy": "coverage",
                         *           "decidedCode": "G1-01"
                         *         }
                         *       ],
                         *       "published": [
                         *         {
                         *           "effective": "2026-11-23",
                         *           "asOf": "2026-11-23",
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "score": "95.0",
                         *           "decidedBy": "coverage",
                         *           "decidedCode": "G1-01",
                         *           "reason": "first",
                         *           "receipt": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *             "isCorrected": true,
                         *             "isWithdrawn": true
                         *           }
                         *         }
                         *       ],
                         *       "thresholds": [
                         *         {
                         *           "grade": "blue",
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "atLeast": "95.0"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformHistory"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own badge in every form, with HTML to copy */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Address of a page that is to show the badge
                     * @example https://shop.fictional.example/about
                     */
                    address?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "page": "https://credit.example/p/9133",
                         *       "site": "https://shop.fictional.example",
                         *       "variants": [
                         *         {
                         *           "size": "standard",
                         *           "theme": "light",
                         *           "language": "zh",
                         *           "width": 1,
                         *           "height": 1,
                         *           "src": "/badge/91330702MA2E4T3X0N.svg?lang=zh",
                         *           "html": "<a href=\"https://credit.example/p/91330702MA2E4T3X0N?from=badge\">…</a>"
                         *         }
                         *       ],
                         *       "text": {
                         *         "zh": "<a href=\"https://credit.example/p/91330702MA2E4T3X0N?from=badge\">…</a>",
                         *         "en": "<a href=\"https://credit.example/p/91330702MA2E4T3X0N?from=badge\">…</a>"
                         *       },
                         *       "check": {
                         *         "host": "shop.fictional.example",
                         *         "isRegistered": true
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["OwnBadge"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/reply-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reply as the public would read it; nothing is kept
         * @description Without markup and invisible characters, personal data masked.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。"
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyRequestInput"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。"
                         *     }
                         */
                        "application/json": components["schemas"]["ReplyPreview"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/report-previews/{previewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An uploaded report with what is wrong, cell by cell */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *       "name": "行政处罚.csv",
                         *       "bytes": 1,
                         *       "uploadedBy": "王虚构",
                         *       "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *       "removedAt": "2026-11-23T02:15:00.000Z",
                         *       "columns": [
                         *         {
                         *           "theirs": "文书号",
                         *           "ours": "决定书文号",
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "knownColumns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "金虚罚〔2026〕1号"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "checked": {
                         *         "rows": 1,
                         *         "good": 1,
                         *         "waiting": 1
                         *       },
                         *       "isChecked": true,
                         *       "reasons": [
                         *         {
                         *           "reason": "date.malformed",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "failure": {
                         *         "code": "kind.unknown",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "batchId": 1,
                         *       "isRepeat": true,
                         *       "faulty": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "示例经营者"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "isFaultyCut": true
                         *     }
                         */
                        "application/json": components["schemas"]["ReportPreview"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove an uploaded report; nothing of it was taken in */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/report-previews/{previewId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its wrong rows as a workbook to be mended, the faults written in front */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rows to be mended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/report-previews/{previewId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an uploaded report in: good rows enter, the others wait */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001 */
                    previewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 12,
                         *       "isRepeat": true
                         *     }
                         */
                        "application/json": components["schemas"]["ImportStarted"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, what was uploaded, and what was taken in */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "due": {
                         *         "period": "2026H1",
                         *         "opens": "2026-11-23",
                         *         "due": "2026-11-23",
                         *         "state": "reported",
                         *         "stateWords": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         }
                         *       },
                         *       "columns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "previews": [
                         *         {
                         *           "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *           "name": "行政处罚.csv",
                         *           "bytes": 1,
                         *           "uploadedBy": "王虚构",
                         *           "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *           "removedAt": "2026-11-23T02:15:00.000Z",
                         *           "columns": [
                         *             {
                         *               "theirs": "文书号",
                         *               "ours": "决定书文号",
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "knownColumns": [
                         *             {
                         *               "column": "决定书文号",
                         *               "isNeeded": true,
                         *               "isSealed": true
                         *             }
                         *           ],
                         *           "rows": [
                         *             {
                         *               "line": 1,
                         *               "cells": [
                         *                 "金虚罚〔2026〕1号"
                         *               ],
                         *               "faults": [
                         *                 {
                         *                   "column": "决定日期",
                         *                   "cell": "2026-02-30",
                         *                   "code": "date.malformed",
                         *                   "zh": "应为真实的日期 YYYY-MM-DD",
                         *                   "en": "must be a real date, YYYY-MM-DD"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "checked": {
                         *             "rows": 1,
                         *             "good": 1,
                         *             "waiting": 1
                         *           },
                         *           "isChecked": true,
                         *           "reasons": [
                         *             {
                         *               "reason": "date.malformed",
                         *               "reasonWords": {
                         *                 "zh": "守信",
                         *                 "en": "Good standing"
                         *               },
                         *               "count": 1
                         *             }
                         *           ],
                         *           "failure": {
                         *             "code": "kind.unknown",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "batchId": 1,
                         *           "isRepeat": true,
                         *           "faulty": [
                         *             {
                         *               "line": 1,
                         *               "cells": [
                         *                 "示例经营者"
                         *               ],
                         *               "faults": [
                         *                 {
                         *                   "column": "决定日期",
                         *                   "cell": "2026-02-30",
                         *                   "code": "date.malformed",
                         *                   "zh": "应为真实的日期 YYYY-MM-DD",
                         *                   "en": "must be a real date, YYYY-MM-DD"
                         *                 }
                         *               ]
                         *             }
                         *           ],
                         *           "isFaultyCut": true
                         *         }
                         *       ],
                         *       "reports": [
                         *         {
                         *           "batchId": 1,
                         *           "name": "行政处罚.csv",
                         *           "state": "checking",
                         *           "phase": "waiting",
                         *           "rows": 1,
                         *           "rowTotal": 1,
                         *           "accepted": 1,
                         *           "unchanged": 1,
                         *           "older": 1,
                         *           "quarantined": 1,
                         *           "takenBy": "王虚构",
                         *           "startedAt": "2026-11-23T02:15:00.000Z",
                         *           "finishedAt": "2026-11-23T02:15:00.000Z",
                         *           "failure": {
                         *             "code": "table.empty",
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "waiting": 1
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["OwnReports"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Upload a report to be checked; nothing is taken in yet
         * @description Merchants of the own platform only. It is removed after an hour unless it is committed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "file": "2026H1.csv"
                     *     }
                     */
                    "multipart/form-data": components["schemas"]["ReportFormInput"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "previewId": "3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001",
                         *       "name": "行政处罚.csv",
                         *       "bytes": 1,
                         *       "uploadedBy": "王虚构",
                         *       "uploadedAt": "2026-11-23T02:15:00.000Z",
                         *       "removedAt": "2026-11-23T02:15:00.000Z",
                         *       "columns": [
                         *         {
                         *           "theirs": "文书号",
                         *           "ours": "决定书文号",
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "knownColumns": [
                         *         {
                         *           "column": "决定书文号",
                         *           "isNeeded": true,
                         *           "isSealed": true
                         *         }
                         *       ],
                         *       "rows": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "金虚罚〔2026〕1号"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "checked": {
                         *         "rows": 1,
                         *         "good": 1,
                         *         "waiting": 1
                         *       },
                         *       "isChecked": true,
                         *       "reasons": [
                         *         {
                         *           "reason": "date.malformed",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "failure": {
                         *         "code": "kind.unknown",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "batchId": 1,
                         *       "isRepeat": true,
                         *       "faulty": [
                         *         {
                         *           "line": 1,
                         *           "cells": [
                         *             "示例经营者"
                         *           ],
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "isFaultyCut": true
                         *     }
                         */
                        "application/json": components["schemas"]["ReportPreview"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/reports/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report, how far it has come, and what still waits of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    batchId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "batchId": 1,
                         *       "name": "行政处罚.csv",
                         *       "state": "checking",
                         *       "phase": "waiting",
                         *       "rows": 1,
                         *       "rowTotal": 1,
                         *       "accepted": 1,
                         *       "unchanged": 1,
                         *       "older": 1,
                         *       "quarantined": 1,
                         *       "takenBy": "王虚构",
                         *       "startedAt": "2026-11-23T02:15:00.000Z",
                         *       "finishedAt": "2026-11-23T02:15:00.000Z",
                         *       "failure": {
                         *         "code": "table.empty",
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "waiting": 1,
                         *       "reasons": [
                         *         {
                         *           "kind": "cases",
                         *           "reason": "subject.unmatched",
                         *           "reasonWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "count": 1
                         *         }
                         *       ],
                         *       "faulty": [
                         *         {
                         *           "line": 1,
                         *           "cells": {},
                         *           "faults": [
                         *             {
                         *               "column": "决定日期",
                         *               "cell": "2026-02-30",
                         *               "code": "date.malformed",
                         *               "zh": "应为真实的日期 YYYY-MM-DD",
                         *               "en": "must be a real date, YYYY-MM-DD"
                         *             }
                         *           ]
                         *         }
                         *       ],
                         *       "isFaultyCut": true
                         *     }
                         */
                        "application/json": components["schemas"]["OwnReportDetail"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own/reports/{batchId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What still waits of it as a workbook to be mended, without personal data */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 1 */
                    batchId: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rows to be mended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every panel of the wall beside the map (published grades) */
        get: {
            parameters: {
                query?: {
                    /** @description County code; the whole city without it */
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "revision": 1,
                         *       "region": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "asOf": "2026-11-23",
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "rulebookVersion": "2026.1",
                         *       "isSample": true,
                         *       "legend": [
                         *         {
                         *           "face": "yellow",
                         *           "name": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "words": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           }
                         *         }
                         *       ],
                         *       "totals": {
                         *         "platforms": 1,
                         *         "faces": {
                         *           "blue": 97,
                         *           "yellow": 19,
                         *           "red": 6,
                         *           "unrated": 6
                         *         },
                         *         "shops": 1
                         *       },
                         *       "changes": [
                         *         {
                         *           "month": "2026-11",
                         *           "upgrades": 1,
                         *           "downgrades": 1
                         *         }
                         *       ],
                         *       "reasons": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "platforms": 1,
                         *           "points": 1
                         *         }
                         *       ],
                         *       "counties": [
                         *         {
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "platforms": 1,
                         *           "faces": {
                         *             "blue": 97,
                         *             "yellow": 19,
                         *             "red": 6,
                         *             "unrated": 6
                         *           },
                         *           "shops": 1
                         *         }
                         *       ],
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenOverview"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every platform as a point (GeoJSON, published grades) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "type": "FeatureCollection",
                         *       "revision": 1,
                         *       "features": [
                         *         {
                         *           "type": "Feature",
                         *           "geometry": {
                         *             "type": "Point",
                         *             "coordinates": [
                         *               120.075,
                         *               29.306
                         *             ]
                         *           },
                         *           "properties": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "虚构商城",
                         *             "address": "义乌市虚构路1号",
                         *             "county": "330782",
                         *             "face": "yellow"
                         *           }
                         *         }
                         *       ],
                         *       "unplaced": [
                         *         {
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "platforms": 1,
                         *           "faces": {
                         *             "blue": 97,
                         *             "yellow": 19,
                         *             "red": 6,
                         *             "unrated": 6
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformPoints"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/platforms/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the wall tells of one platform (published grade) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "county": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "address": "义乌市虚构路1号",
                         *       "face": "yellow",
                         *       "asOf": "2026-11-23",
                         *       "shops": 1,
                         *       "reasons": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "points": 1
                         *         }
                         *       ],
                         *       "lastChange": {
                         *         "day": "2026-11-23",
                         *         "from": "yellow",
                         *         "to": "yellow",
                         *         "direction": "up"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenPlatform"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/tiles/agg/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Composition of merchants’ shops by cells */
        get: {
            parameters: {
                query?: {
                    /** @description County code of the shop */
                    county?: string;
                    /**
                     * @description Only shops on this platform
                     * @example 91330702MA2E4T3X0N
                     */
                    platform?: string;
                    /**
                     * @description Only shops of platforms that show this face
                     * @example yellow
                     */
                    grade?: string;
                };
                header?: never;
                path: {
                    /** @example 6 */
                    z: number;
                    /** @example 1 */
                    x: number;
                    /** @example 1 */
                    y: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Mapbox Vector Tile 2.1, maybe empty */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.mapbox-vector-tile": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/tiles/shop/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Single shops of merchants */
        get: {
            parameters: {
                query?: {
                    /** @description County code of the shop */
                    county?: string;
                    /**
                     * @description Only shops on this platform
                     * @example 91330702MA2E4T3X0N
                     */
                    platform?: string;
                    /**
                     * @description Only shops of platforms that show this face
                     * @example yellow
                     */
                    grade?: string;
                };
                header?: never;
                path: {
                    /** @example 13 */
                    z: number;
                    /** @example 1 */
                    x: number;
                    /** @example 1 */
                    y: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Mapbox Vector Tile 2.1, maybe empty */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.mapbox-vector-tile": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of published grades as they happen (server-sent events)
         * @description Each change once and in order. Connect again with Last-Event-ID and nothing is missed. Without `Accept: text/event-stream` the answer ends with what there is.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As Last-Event-ID; the header wins
                     * @example 812-4711
                     */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events `change` and `hello` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Boundaries of the counties, and the grid that stands in for them
         * @description Boundaries without an approval number (审图号) are not given to the public; then draw the grid.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "bounds": [
                         *         119.23,
                         *         28.53,
                         *         120.78,
                         *         29.69
                         *       ],
                         *       "boundaries": {
                         *         "attribution": "天地图",
                         *         "approval": "GS(2024)0650号",
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *         "counties": {
                         *           "type": "FeatureCollection",
                         *           "features": [
                         *             {
                         *               "type": "Feature",
                         *               "properties": {
                         *                 "code": "330782",
                         *                 "zh": "义乌市",
                         *                 "en": "Yiwu",
                         *                 "label": [
                         *                   119.9967,
                         *                   29.2968
                         *                 ]
                         *               },
                         *               "geometry": {
                         *                 "type": "Polygon",
                         *                 "coordinates": [
                         *                   [
                         *                     [
                         *                       119.8,
                         *                       29.1
                         *                     ],
                         *                     [
                         *                       120.2,
                         *                       29.1
                         *                     ],
                         *                     [
                         *                       120.1,
                         *                       29.5
                         *                     ],
                         *                     [
                         *                       119.8,
                         *                       29.1
                         *                     ]
                         *                   ]
                         *                 ]
                         *               }
                         *             }
                         *           ]
                         *         }
                         *       },
                         *       "grid": [
                         *         {
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "row": 1,
                         *           "column": 1
                         *         }
                         *       ],
                         *       "basemap": {
                         *         "kind": "raster",
                         *         "attribution": "天地图",
                         *         "approval": "GS(2024)0650号"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenMap"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which grades this server can show on a wall */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "looks": [
                         *         "published"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenLooks"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published grades that rose and fell in twelve months, one by one */
        get: {
            parameters: {
                query?: {
                    /** @description Month of Shanghai; all twelve without it */
                    month?: string;
                    /**
                     * @description Only what rose, or only what fell
                     * @example up
                     */
                    direction?: "up" | "down" | "";
                    /** @description County code; the whole city without it */
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "changes": [
                         *         {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "day": "2026-11-23",
                         *           "from": "yellow",
                         *           "to": "yellow",
                         *           "direction": "up"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenChanges"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shops by platform, of a county or of the city; merchants are not named */
        get: {
            parameters: {
                query?: {
                    /** @description County code; the whole city without it */
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "elsewhere": 1,
                         *       "platforms": [
                         *         {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "face": "yellow",
                         *           "shops": 1
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenShops"];
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every panel of the wall beside the map (live grades) */
        get: {
            parameters: {
                query?: {
                    /** @description County code; the whole city without it */
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "revision": 1,
                         *       "region": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "asOf": "2026-11-23",
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "rulebookVersion": "2026.1",
                         *       "isSample": true,
                         *       "legend": [
                         *         {
                         *           "face": "yellow",
                         *           "name": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "words": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           }
                         *         }
                         *       ],
                         *       "totals": {
                         *         "platforms": 1,
                         *         "faces": {
                         *           "blue": 97,
                         *           "yellow": 19,
                         *           "red": 6,
                         *           "unrated": 6
                         *         },
                         *         "shops": 1
                         *       },
                         *       "changes": [
                         *         {
                         *           "month": "2026-11",
                         *           "upgrades": 1,
                         *           "downgrades": 1
                         *         }
                         *       ],
                         *       "reasons": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "platforms": 1,
                         *           "points": 1
                         *         }
                         *       ],
                         *       "counties": [
                         *         {
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "platforms": 1,
                         *           "faces": {
                         *             "blue": 97,
                         *             "yellow": 19,
                         *             "red": 6,
                         *             "unrated": 6
                         *           },
                         *           "shops": 1
                         *         }
                         *       ],
                         *       "sources": [
                         *         {
                         *           "kind": "cases",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "cadenceDays": 1,
                         *           "dataAsOf": "2026-11-23",
                         *           "daysLate": 1,
                         *           "isLate": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenOverview"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every platform as a point (GeoJSON, live grades) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "type": "FeatureCollection",
                         *       "revision": 1,
                         *       "features": [
                         *         {
                         *           "type": "Feature",
                         *           "geometry": {
                         *             "type": "Point",
                         *             "coordinates": [
                         *               120.075,
                         *               29.306
                         *             ]
                         *           },
                         *           "properties": {
                         *             "uscc": "91330702MA2E4T3X0N",
                         *             "name": "虚构商城",
                         *             "address": "义乌市虚构路1号",
                         *             "county": "330782",
                         *             "face": "yellow"
                         *           }
                         *         }
                         *       ],
                         *       "unplaced": [
                         *         {
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "platforms": 1,
                         *           "faces": {
                         *             "blue": 97,
                         *             "yellow": 19,
                         *             "red": 6,
                         *             "unrated": 6
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PlatformPoints"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/platforms/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the wall tells of one platform (live grade) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "county": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "address": "义乌市虚构路1号",
                         *       "face": "yellow",
                         *       "asOf": "2026-11-23",
                         *       "shops": 1,
                         *       "reasons": [
                         *         {
                         *           "code": "G1-01",
                         *           "title": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "points": 1
                         *         }
                         *       ],
                         *       "lastChange": {
                         *         "day": "2026-11-23",
                         *         "from": "yellow",
                         *         "to": "yellow",
                         *         "direction": "up"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenPlatform"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/tiles/agg/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Composition of merchants’ shops by cells */
        get: {
            parameters: {
                query?: {
                    /** @description County code of the shop */
                    county?: string;
                    /**
                     * @description Only shops on this platform
                     * @example 91330702MA2E4T3X0N
                     */
                    platform?: string;
                    /**
                     * @description Only shops of platforms that show this face
                     * @example yellow
                     */
                    grade?: string;
                };
                header?: never;
                path: {
                    /** @example 6 */
                    z: number;
                    /** @example 1 */
                    x: number;
                    /** @example 1 */
                    y: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Mapbox Vector Tile 2.1, maybe empty */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.mapbox-vector-tile": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/tiles/shop/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Single shops of merchants */
        get: {
            parameters: {
                query?: {
                    /** @description County code of the shop */
                    county?: string;
                    /**
                     * @description Only shops on this platform
                     * @example 91330702MA2E4T3X0N
                     */
                    platform?: string;
                    /**
                     * @description Only shops of platforms that show this face
                     * @example yellow
                     */
                    grade?: string;
                };
                header?: never;
                path: {
                    /** @example 13 */
                    z: number;
                    /** @example 1 */
                    x: number;
                    /** @example 1 */
                    y: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Mapbox Vector Tile 2.1, maybe empty */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.mapbox-vector-tile": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of live grades as they happen (server-sent events)
         * @description Each change once and in order. Connect again with Last-Event-ID and nothing is missed. Without `Accept: text/event-stream` the answer ends with what there is.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description As Last-Event-ID; the header wins
                     * @example 812-4711
                     */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events `change` and `hello` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": unknown;
                    };
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screen/live/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announced downgrades by how long the platform may still state its case */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "held": 1,
                         *       "overdue": 1,
                         *       "today": 1,
                         *       "soon": 1,
                         *       "later": 1,
                         *       "notices": [
                         *         {
                         *           "noticeId": 1,
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "from": "yellow",
                         *           "to": "yellow",
                         *           "due": "2026-11-23",
                         *           "daysLeft": 1,
                         *           "isProvisional": true,
                         *           "isHeld": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ScreenDue"];
                    };
                };
                /** @description Problem (RFC 9457) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published grades
         * @description What the public sees now, in the order of credit codes. As CSV with `format=csv` or by Accept; `Link: rel="next"` leads on.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Part of the name, operator, credit code or site
                     * @example 商城
                     */
                    q?: string;
                    /**
                     * @description County code
                     * @example 330782
                     */
                    county?: string;
                    /**
                     * @description Published grade
                     * @example blue
                     */
                    grade?: string | "";
                    /**
                     * @description Whether the grade may be shown as current
                     * @example inForce
                     */
                    state?: ("inForce" | "stale" | "expired" | "revoked") | "";
                    /**
                     * @description Else by the header Accept: text/csv, else JSON
                     * @example json
                     */
                    format?: "json" | "csv";
                    /**
                     * @description `nextCursor` of the page before; leave out for the first page
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 100
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of published grades */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "total": 1,
                         *       "grades": [
                         *         {
                         *           "uscc": "91330702MA2E4T3X0N",
                         *           "name": "虚构商城",
                         *           "operator": "义乌虚构网络科技有限公司",
                         *           "county": {
                         *             "code": "330782",
                         *             "zh": "义乌市",
                         *             "en": "Yiwu"
                         *           },
                         *           "site": "https://shop.fictional.example",
                         *           "state": "inForce",
                         *           "grade": "blue",
                         *           "gradeName": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "gradeWords": {
                         *             "zh": "守信",
                         *             "en": "Good standing"
                         *           },
                         *           "score": "95.0",
                         *           "asOf": "2026-11-23",
                         *           "publishedOn": "2026-11-23",
                         *           "validUntil": "2026-11-23",
                         *           "receipt": {
                         *             "receiptId": 1,
                         *             "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *           },
                         *           "rulebookVersion": "2026.1",
                         *           "revision": 1,
                         *           "changedAt": "2026-11-23T02:15:00.000Z"
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["PublicGradeList"];
                        /**
                         * @example uscc,name,operator
                         *     91330782MA2FICT01X,虚构商城,义乌虚构网络科技有限公司
                         */
                        "text/csv": string;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is published about one platform */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "name": "虚构商城",
                         *       "operator": "义乌虚构网络科技有限公司",
                         *       "county": {
                         *         "code": "330782",
                         *         "zh": "义乌市",
                         *         "en": "Yiwu"
                         *       },
                         *       "site": "https://shop.fictional.example",
                         *       "state": "inForce",
                         *       "grade": "blue",
                         *       "gradeName": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "gradeWords": {
                         *         "zh": "守信",
                         *         "en": "Good standing"
                         *       },
                         *       "score": "95.0",
                         *       "asOf": "2026-11-23",
                         *       "publishedOn": "2026-11-23",
                         *       "validUntil": "2026-11-23",
                         *       "receipt": {
                         *         "receiptId": 1,
                         *         "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *       },
                         *       "rulebookVersion": "2026.1",
                         *       "revision": 1,
                         *       "changedAt": "2026-11-23T02:15:00.000Z",
                         *       "links": {
                         *         "page": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *         "twin": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *         "badge": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *         "receipt": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *         "history": "https://credit.fictional.example/p/91330782MA2FICT01X"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["PublicPlatform"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{uscc}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grades, corrections and withdrawals of one platform, as they were signed */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `nextCursor` of the page before
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path: {
                    /**
                     * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                     * @example 91330702MA2E4T3X0N
                     */
                    uscc: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "uscc": "91330702MA2E4T3X0N",
                         *       "records": [
                         *         {
                         *           "recordId": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "record": {
                         *             "type": "liangma/grade/1",
                         *             "receiptId": 1,
                         *             "register": "00000000-0000-4000-8000-000000000000",
                         *             "subject": {
                         *               "uscc": "91330702MA2E4T3X0N",
                         *               "name": "虚构商城",
                         *               "operator": "义乌虚构网络科技有限公司",
                         *               "county": {
                         *                 "code": "330782",
                         *                 "zh": "义乌市",
                         *                 "en": "Yiwu"
                         *               },
                         *               "site": "https://shop.fictional.example",
                         *               "icp": "浙ICP备00000001号"
                         *             },
                         *             "day": "2026-11-23",
                         *             "at": "2026-11-23T02:15:00.000Z",
                         *             "reason": "first",
                         *             "validUntil": "2026-11-23",
                         *             "previous": {
                         *               "receiptId": 1,
                         *               "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *             },
                         *             "facts": {
                         *               "grade": "blue",
                         *               "scoreTenths": 1,
                         *               "decided": {
                         *                 "by": "coverage",
                         *                 "code": "G1-01",
                         *                 "words": {
                         *                   "zh": "守信",
                         *                   "en": "Good standing"
                         *                 }
                         *               },
                         *               "asOf": "2026-11-23",
                         *               "rulebook": {
                         *                 "id": "platform",
                         *                 "version": "2026.1",
                         *                 "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *               },
                         *               "scale": [
                         *                 {
                         *                   "key": "blue",
                         *                   "name": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "words": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "atLeast": 1,
                         *                   "atMost": 1,
                         *                   "eachAtMost": 1,
                         *                   "otherwise": true
                         *                 }
                         *               ],
                         *               "score": {
                         *                 "base": 1,
                         *                 "min": 1,
                         *                 "max": 1,
                         *                 "direction": "add",
                         *                 "better": "lower"
                         *               },
                         *               "groups": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "cap": 1,
                         *                   "counted": 1
                         *                 }
                         *               ],
                         *               "statutory": 1,
                         *               "bonus": {
                         *                 "cap": 1,
                         *                 "counted": 1
                         *               },
                         *               "coverage": {
                         *                 "have": 1,
                         *                 "total": 1,
                         *                 "required": 1,
                         *                 "daysOnline": 1,
                         *                 "minDaysOnline": 1,
                         *                 "isAsked": false
                         *               },
                         *               "lines": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "role": "indicator",
                         *                   "group": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "cap": 1,
                         *                   "sum": 1,
                         *                   "afterCap": 1,
                         *                   "counted": 1,
                         *                   "endsOn": "2026-11-23",
                         *                   "figure": {
                         *                     "k": 1,
                         *                     "n": 1,
                         *                     "valueMillionths": 1,
                         *                     "isPeerRatio": true,
                         *                     "periodEnd": "2026-11-23"
                         *                   },
                         *                   "items": [
                         *                     {
                         *                       "document": "金市监处罚〔2026〕虚构1号",
                         *                       "what": {
                         *                         "zh": "守信",
                         *                         "en": "Good standing"
                         *                       },
                         *                       "from": "2026-11-23",
                         *                       "to": "2026-11-23",
                         *                       "points": 1,
                         *                       "counted": 1
                         *                     }
                         *                   ]
                         *                 }
                         *               ],
                         *               "vetoes": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "ceilings": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "states": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *               "recordsUpTo": 1,
                         *               "medians": [
                         *                 {
                         *                   "indicator": "G1-01",
                         *                   "group": "trade",
                         *                   "platforms": 1,
                         *                   "over": "3",
                         *                   "under": "1000"
                         *                 }
                         *               ],
                         *               "sources": [
                         *                 {
                         *                   "kind": "cases",
                         *                   "dataAsOf": "2026-11-23",
                         *                   "cadenceDays": 1,
                         *                   "isFresh": true
                         *                 }
                         *               ]
                         *             },
                         *             "signature": {
                         *               "alg": "Ed25519",
                         *               "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *               "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *             }
                         *           }
                         *         }
                         *       ],
                         *       "nextCursor": "1042"
                         *     }
                         */
                        "application/json": components["schemas"]["PublicHistory"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public record from a place on, oldest first
         * @description Keep `cursor` and ask with it again: nothing is missed and nothing comes twice. Corrections and withdrawals are entries of their own.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description `cursor` of the answer before; leave out to begin with the first record
                     * @example 1042
                     */
                    cursor?: string;
                    /**
                     * @description Rows a page
                     * @example 50
                     */
                    limit?: number;
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "changes": [
                         *         {
                         *           "recordId": 1,
                         *           "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *           "record": {
                         *             "type": "liangma/grade/1",
                         *             "receiptId": 1,
                         *             "register": "00000000-0000-4000-8000-000000000000",
                         *             "subject": {
                         *               "uscc": "91330702MA2E4T3X0N",
                         *               "name": "虚构商城",
                         *               "operator": "义乌虚构网络科技有限公司",
                         *               "county": {
                         *                 "code": "330782",
                         *                 "zh": "义乌市",
                         *                 "en": "Yiwu"
                         *               },
                         *               "site": "https://shop.fictional.example",
                         *               "icp": "浙ICP备00000001号"
                         *             },
                         *             "day": "2026-11-23",
                         *             "at": "2026-11-23T02:15:00.000Z",
                         *             "reason": "first",
                         *             "validUntil": "2026-11-23",
                         *             "previous": {
                         *               "receiptId": 1,
                         *               "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *             },
                         *             "facts": {
                         *               "grade": "blue",
                         *               "scoreTenths": 1,
                         *               "decided": {
                         *                 "by": "coverage",
                         *                 "code": "G1-01",
                         *                 "words": {
                         *                   "zh": "守信",
                         *                   "en": "Good standing"
                         *                 }
                         *               },
                         *               "asOf": "2026-11-23",
                         *               "rulebook": {
                         *                 "id": "platform",
                         *                 "version": "2026.1",
                         *                 "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b"
                         *               },
                         *               "scale": [
                         *                 {
                         *                   "key": "blue",
                         *                   "name": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "words": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "atLeast": 1,
                         *                   "atMost": 1,
                         *                   "eachAtMost": 1,
                         *                   "otherwise": true
                         *                 }
                         *               ],
                         *               "score": {
                         *                 "base": 1,
                         *                 "min": 1,
                         *                 "max": 1,
                         *                 "direction": "add",
                         *                 "better": "lower"
                         *               },
                         *               "groups": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "cap": 1,
                         *                   "counted": 1
                         *                 }
                         *               ],
                         *               "statutory": 1,
                         *               "bonus": {
                         *                 "cap": 1,
                         *                 "counted": 1
                         *               },
                         *               "coverage": {
                         *                 "have": 1,
                         *                 "total": 1,
                         *                 "required": 1,
                         *                 "daysOnline": 1,
                         *                 "minDaysOnline": 1,
                         *                 "isAsked": false
                         *               },
                         *               "lines": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "role": "indicator",
                         *                   "group": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "cap": 1,
                         *                   "sum": 1,
                         *                   "afterCap": 1,
                         *                   "counted": 1,
                         *                   "endsOn": "2026-11-23",
                         *                   "figure": {
                         *                     "k": 1,
                         *                     "n": 1,
                         *                     "valueMillionths": 1,
                         *                     "isPeerRatio": true,
                         *                     "periodEnd": "2026-11-23"
                         *                   },
                         *                   "items": [
                         *                     {
                         *                       "document": "金市监处罚〔2026〕虚构1号",
                         *                       "what": {
                         *                         "zh": "守信",
                         *                         "en": "Good standing"
                         *                       },
                         *                       "from": "2026-11-23",
                         *                       "to": "2026-11-23",
                         *                       "points": 1,
                         *                       "counted": 1
                         *                     }
                         *                   ]
                         *                 }
                         *               ],
                         *               "vetoes": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "ceilings": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "states": [
                         *                 {
                         *                   "code": "G1-01",
                         *                   "title": {
                         *                     "zh": "守信",
                         *                     "en": "Good standing"
                         *                   },
                         *                   "basis": "电子商务法 86",
                         *                   "grade": "blue",
                         *                   "to": "2026-11-23"
                         *                 }
                         *               ],
                         *               "recordsDigest": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *               "recordsUpTo": 1,
                         *               "medians": [
                         *                 {
                         *                   "indicator": "G1-01",
                         *                   "group": "trade",
                         *                   "platforms": 1,
                         *                   "over": "3",
                         *                   "under": "1000"
                         *                 }
                         *               ],
                         *               "sources": [
                         *                 {
                         *                   "kind": "cases",
                         *                   "dataAsOf": "2026-11-23",
                         *                   "cadenceDays": 1,
                         *                   "isFresh": true
                         *                 }
                         *               ]
                         *             },
                         *             "signature": {
                         *               "alg": "Ed25519",
                         *               "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                         *               "value": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                         *             }
                         *           }
                         *         }
                         *       ],
                         *       "cursor": "1042",
                         *       "hasMore": true
                         *     }
                         */
                        "application/json": components["schemas"]["ChangeList"];
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest hundred entries of the public record as an Atom feed */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Language of sentences addressed to people; else Accept-Language, else Chinese
                     * @example zh
                     */
                    lang?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Atom 1.0 (RFC 4287) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /** @example <feed xmlns="http://www.w3.org/2005/Atom"><title>亮码</title></feed> */
                        "application/atom+xml": string;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/dumps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nightly dumps of all that is published */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "licence": {
                         *         "id": "CC-BY-4.0",
                         *         "name": {
                         *           "zh": "守信",
                         *           "en": "Good standing"
                         *         },
                         *         "url": "https://credit.example/"
                         *       },
                         *       "dumps": [
                         *         {
                         *           "day": "2026-11-23",
                         *           "madeAt": "2026-11-23T02:15:00.000Z",
                         *           "manifest": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *           "files": [
                         *             {
                         *               "name": "grades.csv",
                         *               "table": "grades",
                         *               "format": "csv",
                         *               "rows": 1,
                         *               "bytes": 1,
                         *               "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
                         *               "url": "https://credit.fictional.example/p/91330782MA2FICT01X",
                         *               "checksum": "https://credit.fictional.example/p/91330782MA2FICT01X"
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["DumpList"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/dumps/{day}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file of a dump
         * @description `grades`, `history` and `corrections`, each as `.csv`, `.jsonl` and `.parquet`; `manifest.json`, signed; beside each its `.sha256`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /**
                     * @description Calendar date in Asia/Shanghai
                     * @example 2026-11-23
                     */
                    day: string;
                    /** @example grades.csv */
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                        "application/jsonl": unknown;
                        "application/vnd.apache.parquet": unknown;
                        "application/json": unknown;
                        "text/plain": unknown;
                    };
                };
                /** @description The client has this answer already (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem (RFC 9457) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Problem (RFC 9457) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description One of the nine kinds of file
         * @example cases
         * @enum {string}
         */
        SourceKindInput: "platforms" | "merchants" | "cases" | "complaints" | "annualReports" | "listings" | "findings" | "metrics" | "bonuses";
        /**
         * @example {
         *       "login": "wang",
         *       "name": "王虚构",
         *       "role": "officer",
         *       "counties": [
         *         "330782"
         *       ]
         *     }
         */
        NewAccountInput: {
            /**
             * @description Name to sign in with
             * @example wang
             */
            login: string;
            /**
             * @description As under decisions
             * @example 王虚构
             */
            name: string;
            /** @enum {string} */
            role: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform";
            /**
             * @description Counties it is limited to; null: the whole city
             * @default null
             * @example [
             *       "330782"
             *     ]
             */
            counties: string[] | null;
            /**
             * @description The platform an account of the role `platform` speaks for
             * @default null
             * @example null
             */
            uscc: string | null;
            /** @default false */
            usesProvider: boolean;
        };
        /**
         * @example {
         *       "name": "王虚构",
         *       "role": "reviewer",
         *       "counties": null,
         *       "uscc": null
         *     }
         */
        AccountChangeInput: {
            /**
             * @description As under decisions
             * @example 王虚构
             */
            name: string;
            /** @enum {string} */
            role: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform";
            /**
             * @description Counties it is limited to; null: the whole city
             * @example [
             *       "330782"
             *     ]
             */
            counties: string[] | null;
            /**
             * @description The platform an account of the role `platform` speaks for
             * @example null
             */
            uscc: string | null;
        };
        BlockRequestInput: {
            isBlocked: boolean;
        };
        /**
         * @example {
         *       "role": "source",
         *       "label": "执法系统",
         *       "kinds": [
         *         "cases"
         *       ]
         *     }
         */
        NewApiKeyInput: {
            /** @constant */
            role: "source";
            /**
             * @description What the key is for
             * @example 执法系统
             */
            label: string;
            /**
             * @example [
             *       "cases"
             *     ]
             */
            kinds: ("platforms" | "merchants" | "cases" | "complaints" | "annualReports" | "listings" | "findings" | "metrics" | "bonuses")[];
            /**
             * @description Under which source its records stand
             * @default null
             * @example 省局
             */
            source: string | null;
        } | {
            /** @constant */
            role: "platform";
            /**
             * @description What the key is for
             * @example 执法系统
             */
            label: string;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
        } | {
            /** @enum {string} */
            role: "officer" | "reviewer" | "approver" | "admin" | "auditor";
            /**
             * @description What the key is for
             * @example 执法系统
             */
            label: string;
            /**
             * @description As under decisions
             * @example 王虚构
             */
            name: string;
            /**
             * @description Counties it is limited to; null: the whole city
             * @default null
             * @example [
             *       "330782"
             *     ]
             */
            counties: string[] | null;
        };
        SignInRequestInput: {
            /** @example wang */
            login: string;
            /** @example three-dry-rivers */
            password: string;
            /**
             * @description One-time code or recovery code, where the account asks for one
             * @example 123456
             */
            code?: string;
        };
        /**
         * @example {
         *       "current": "three-dry-rivers",
         *       "next": "seven-quiet-lanterns"
         *     }
         */
        PasswordChangeInput: {
            current: string;
            /**
             * @description At least 12 characters
             * @example seven-quiet-lanterns
             */
            next: string;
        };
        TotpConfirmationInput: {
            /** @example 123456 */
            code: string;
        };
        TotpEndInput: {
            /** @example three-dry-rivers */
            password: string;
        };
        /**
         * @example {
         *       "kind": "listings",
         *       "dataAsOf": "2026-11-23",
         *       "records": [
         *         {
         *           "名单": "经营异常",
         *           "统一社会信用代码": "91330702MA2E4T3X0N",
         *           "列入日期": "2026-11-20",
         *           "列入原因": "未按期公示年度报告"
         *         }
         *       ]
         *     }
         */
        PushRequestInput: {
            kind: components["schemas"]["SourceKindInput"];
            /**
             * Format: date
             * @description Data reach up to here; today when left out
             * @example 2026-11-23
             */
            dataAsOf?: string;
            /**
             * @description true: take the good rows and quarantine the others
             * @default false
             */
            partial: boolean;
            /** @description One object a row: column to cell; 是/否 may be true and false */
            records: {
                [key: string]: string | number | boolean | null;
            }[];
        };
        PreviewOptionsInput: {
            /** @description Kind of file; absent: by its header */
            kind?: components["schemas"]["SourceKindInput"] | "";
            /** @description Data reach up to here; absent: today */
            dataAsOf?: string | "";
            /**
             * @description How its columns become ours, as YAML or JSON (docs/formats.md)
             * @example {"kind":"cases","columns":{"文书号":"决定书文号"}}
             */
            mapping?: string;
        };
        MatchRequestInput: {
            /**
             * @description Who states the name
             * @example cases
             */
            source: string;
            /** @example 金华星河网络科技有限公司 */
            name: string;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            code: string;
            /**
             * @description Why; stays on file
             * @example 核对营业执照
             */
            reason: string;
        };
        NoneOfTheseInput: {
            /**
             * @description Who states the name
             * @example cases
             */
            source: string;
            /** @example 金华星河网络科技有限公司 */
            name: string;
            /**
             * @description Why; stays on file
             * @example 核对营业执照
             */
            reason: string;
        };
        CodeConfirmationInput: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            code: string;
            /**
             * @description Why; stays on file
             * @example 核对营业执照
             */
            reason: string;
        };
        MatchRevocationInput: {
            /**
             * @description Why; stays on file
             * @example 核对营业执照
             */
            reason: string;
        };
        RowCorrectionInput: {
            /**
             * @example {
             *       "决定日期": "2026-02-28"
             *     }
             */
            cells: {
                [key: string]: string;
            };
        };
        RowsCorrectionInput: {
            /**
             * @description At most 1000
             * @example [
             *       731,
             *       732
             *     ]
             */
            rowIds: number[];
            /** @example 决定日期 */
            column: string;
            /** @example 2026-02-28 */
            cell: string;
        };
        RowsDismissalInput: {
            /**
             * @description At most 1000
             * @example [
             *       731,
             *       732
             *     ]
             */
            rowIds: number[];
            /**
             * @description Why; stays on file
             * @example 来源部门确认为测试数据
             */
            reason: string;
        };
        RowsReopeningInput: {
            /**
             * @description At most 1000
             * @example [
             *       731,
             *       732
             *     ]
             */
            rowIds: number[];
        };
        /**
         * @example preNotice
         * @enum {string}
         */
        NoticeKindInput: "first" | "raised" | "lowered" | "vetoed" | "regraded" | "corrected" | "repaired" | "itemExpired" | "preNotice" | "preNoticeDropped" | "statementReceived" | "statementNotUpheld" | "statementUpheld" | "holdEnded" | "correctionMarked" | "withdrawn" | "stale" | "expired" | "freshAgain" | "sourceLate";
        /**
         * @example {
         *       "email": "credit@platform.example",
         *       "webhook": "https://platform.example/liangma",
         *       "webhookSecret": "a-secret-of-your-own",
         *       "language": "zh"
         *     }
         */
        ContactRequestInput: {
            /**
             * @default null
             * @example credit@platform.example
             */
            email: string | null;
            /**
             * @description https; receives every notice as a signed `WebhookNotice`
             * @default null
             * @example https://platform.example/liangma
             */
            webhook: string | null;
            /** @description Sent as bearer token with every call, so that you can turn strangers away; kept sealed and never shown. Left out: stays as it is; null: none */
            webhookSecret?: string | null;
            /**
             * @description Which of the two languages stands first in an e-mail
             * @default zh
             * @enum {string}
             */
            language: "zh" | "en";
        };
        /**
         * @example {
         *       "channel": "email"
         *     }
         */
        ResendRequestInput: {
            /** @enum {string} */
            channel: "email" | "webhook";
        };
        /**
         * @example {
         *       "why": "责令停业期间仍在经营"
         *     }
         */
        ApprovalRequestInput: {
            /** @example 责令停业期间仍在经营，继续展示原等级将误导消费者 */
            why: string;
        };
        /**
         * @example {
         *       "uscc": "91330702MA2E4T3X0N",
         *       "why": "误公示"
         *     }
         */
        WithdrawalRequestInput: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /**
             * @description Shown to the public
             * @example 责令停业期间仍在经营，继续展示原等级将误导消费者
             */
            why: string;
        };
        /**
         * @example pending
         * @enum {string}
         */
        ReplyStateInput: "pending" | "shown" | "refused" | "withdrawn" | "replaced";
        /**
         * @example {
         *       "text": "本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。"
         *     }
         */
        ReplyRequestInput: {
            text: string;
        };
        /**
         * @example {
         *       "decision": "show",
         *       "reason": "内容与整改记录相符"
         *     }
         */
        ReplyDecisionInput: {
            /**
             * @description show: a waiting one; refuse: a waiting one, or one that is shown (taken off)
             * @enum {string}
             */
            decision: "show" | "refuse";
            reason: string;
        };
        /**
         * @description upheld: the records named are to be corrected at their source; notUpheld: the grade is published
         * @enum {string}
         */
        StatementOutcomeInput: "upheld" | "notUpheld";
        /**
         * @example {
         *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
         *       "contested": [
         *         "cases:金市监处罚〔2026〕虚构1号"
         *       ]
         *     }
         */
        StatementRequestInput: {
            text: string;
            /**
             * @description Records that it contests, of those the pre-notice rests on
             * @default []
             * @example [
             *       "cases:金市监处罚〔2026〕虚构1号"
             *     ]
             */
            contested: string[];
        };
        /**
         * @example {
         *       "outcome": "notUpheld",
         *       "reason": "处罚决定已生效，未见撤销或者变更",
         *       "records": []
         *     }
         */
        ProposalRequestInput: {
            outcome: components["schemas"]["StatementOutcomeInput"];
            /**
             * @description Told to the platform once it is confirmed
             * @example 处罚决定已生效，未见撤销或者变更
             */
            reason: string;
            /**
             * @description upheld: those to be corrected at their source, at least one
             * @default []
             * @example [
             *       "cases:金市监处罚〔2026〕虚构1号"
             *     ]
             */
            records: string[];
        };
        /**
         * @example {
         *       "decision": "confirm",
         *       "reason": "事实清楚，同意复核意见"
         *     }
         */
        StatementDecisionInput: {
            /**
             * @description confirm: the proposal takes effect; return: back to review
             * @enum {string}
             */
            decision: "confirm" | "return";
            /**
             * @description Stays on file; not told to the platform
             * @example 处罚决定已生效，未见撤销或者变更
             */
            reason: string;
        };
        SavedFilterRequestInput: {
            /**
             * @description Page of the list
             * @example register
             */
            list: string;
            /** @example 义乌黄级 */
            name: string;
            /**
             * @description As in the address of the page, without `?`
             * @example county=330782&grade=yellow
             */
            query: string;
        };
        /**
         * @example {
         *       "copyOf": {
         *         "id": "platform",
         *         "version": "2026.1"
         *       },
         *       "version": "2026.2"
         *     }
         */
        NewRulebookInput: {
            /**
             * @description The file, YAML
             * @example id: platform
             *     version: '2026.2'
             */
            text: string;
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason?: string;
        } | {
            copyOf: {
                /**
                 * @description `id` of the rulebook
                 * @example platform
                 */
                id: string;
                /** @example 2026.1 */
                version: string;
            };
            /** @example 2026.1 */
            version: string;
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason?: string;
        };
        RulebookChangeInput: {
            /**
             * @description The file, YAML
             * @example id: platform
             *     version: '2026.2'
             */
            text: string;
            /**
             * @description `sha256` of the text that was edited
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            basedOn: string;
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason?: string;
        };
        /**
         * @example {
         *       "text": "id: platform\nversion: '2026.2'\n"
         *     }
         */
        RulebookCheckInput: {
            text: string;
            /**
             * Format: date
             * @description Day on which the law must be in force
             * @example 2026-11-23
             */
            on?: string;
        };
        /**
         * @example {
         *       "sha256": "3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b",
         *       "changesHash": "5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"
         *     }
         */
        RulebookSignatureInput: {
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            changesHash: string;
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason?: string;
        };
        /**
         * @example {
         *       "reason": "G2-02 的分值未说明理由"
         *     }
         */
        RulebookReasonInput: {
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason: string;
        };
        /**
         * @example {
         *       "effective": "2027-01-01"
         *     }
         */
        RulebookScheduleInput: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            effective: string;
            /**
             * @description Kept in its history
             * @example 按新修订的办法调整
             */
            reason?: string;
        };
        SimulationRequestInput: {
            /** @description A version by its name, or the text of a rulebook (YAML); left out: the one in force for platforms */
            rulebook?: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
            } | {
                text: string;
            };
            /**
             * @description Made in that text before it is tried
             * @default []
             */
            edits: ({
                /**
                 * @description Keys and positions of an entry
                 * @example [
                 *       "indicators",
                 *       0,
                 *       "cap"
                 *     ]
                 */
                path: (string | number)[];
                /** @example 60 */
                value: number;
            } | {
                /**
                 * @description Keys and positions of an entry
                 * @example [
                 *       "indicators",
                 *       0,
                 *       "cap"
                 *     ]
                 */
                path: (string | number)[];
                /**
                 * @example code: G1-02
                 *     points: 30
                 */
                yaml: string;
            })[];
            /**
             * Format: date
             * @description Default: today
             * @example 2026-11-23
             */
            asOf?: string;
            /**
             * @description 0: no backtest
             * @default 0
             */
            backtestMonths: number;
            /**
             * @description Of the grades named; of the others as proposed
             * @default []
             */
            inspections: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                /** @example 2 */
                perYear: number;
                /** @example 6 */
                hoursEach: number;
            }[];
        };
        ReportFormInput: {
            /**
             * Format: binary
             * @description The `merchants` file (docs/formats.md) as CSV or XLSX, at most 512 MB
             * @example 2026H1.csv
             */
            file: string;
        };
        UploadFormInput: {
            /**
             * @description CSV or XLSX, at most 512 MB each, at most 20
             * @example [
             *       "行政处罚.csv"
             *     ]
             */
            files: string[];
            /** @description Kind of file; absent: by its header */
            kind?: components["schemas"]["SourceKindInput"] | "";
            /** @description Data reach up to here; absent: today */
            dataAsOf?: string | "";
            /**
             * @description How its columns become ours, as YAML or JSON (docs/formats.md)
             * @example {"kind":"cases","columns":{"文书号":"决定书文号"}}
             */
            mapping?: string;
        };
        /** @description One text in Chinese and in English */
        Bilingual: {
            /** @example 守信 */
            zh: string;
            /** @example Good standing */
            en: string;
        };
        /**
         * @description One of the nine kinds of file
         * @example cases
         * @enum {string}
         */
        SourceKind: "platforms" | "merchants" | "cases" | "complaints" | "annualReports" | "listings" | "findings" | "metrics" | "bonuses";
        /**
         * @description What decided the grade; the first that applies. `total` and `component` where grades ask something of the total and of every group, `state` where a record or a lack of inspections does
         * @enum {string}
         */
        DecidedBy: "coverage" | "veto" | "score" | "ceiling" | "total" | "component" | "state";
        Account: {
            accountId: number;
            /**
             * @description Name to sign in with
             * @example wang
             */
            login: string;
            /**
             * @description As under decisions
             * @example 王虚构
             */
            name: string;
            /** @enum {string} */
            role: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform";
            /**
             * @example {
             *       "zh": "经办",
             *       "en": "Officer"
             *     }
             */
            roleWords: components["schemas"]["Bilingual"];
            /**
             * @description Counties it is limited to; null: the whole city
             * @example [
             *       "330782"
             *     ]
             */
            counties: string[] | null;
            /**
             * @description The platform an account of the role `platform` speaks for
             * @example null
             */
            uscc: string | null;
            /** @description Signs in through the identity provider */
            usesProvider: boolean;
            /** @description The person at the provider is known */
            isLinked: boolean;
            mustChangePassword: boolean;
            hasTotp: boolean;
            isBlocked: boolean;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            createdAt: string;
            /** @example 钱管理 */
            createdBy: string;
            lastSeenAt: string | null;
        };
        AccountList: {
            accounts: components["schemas"]["Account"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        AccountMade: {
            account: components["schemas"]["Account"];
            /**
             * @description Shown only now, to be changed at the first sign-in; null: through the provider
             * @example k7m2-q9xr-ta4c-hw3e
             */
            firstPassword: string | null;
        };
        PasswordMade: {
            /**
             * @description Shown only now, to be changed at the first sign-in; null: through the provider
             * @example k7m2-q9xr-ta4c-hw3e
             */
            firstPassword: string | null;
        };
        ApiKeyMade: {
            /**
             * @description Shown only now
             * @example lm_3f…
             */
            secret: string;
        };
        ApiKeyList: {
            keys: {
                keyId: number;
                /**
                 * @description What the key is for
                 * @example 执法系统
                 */
                label: string;
                /** @enum {string} */
                role: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform" | "source";
                /**
                 * @example {
                 *       "zh": "数据来源",
                 *       "en": "Data source"
                 *     }
                 */
                roleWords: components["schemas"]["Bilingual"];
                /**
                 * @description Kinds, platform, or person and counties
                 * @example cases
                 */
                scope: string;
            }[];
        };
        AuditEntry: {
            entryId: number;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
            /** @example 王虚构 */
            name: string;
            /** @example wang */
            login: string;
            /** @description null: at the machine itself */
            role: ("officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform" | "source") | null;
            /**
             * @example {
             *       "zh": "经办",
             *       "en": "Officer"
             *     }
             */
            roleWords: components["schemas"]["Bilingual"] | null;
            /** @example POST /api/v1/withdrawals */
            act: string;
            /**
             * @description Of address and query; bodies are not kept
             * @example {
             *       "kind": "cases"
             *     }
             */
            params: {
                [key: string]: unknown;
            };
            /** @example 91330702MA2E4T3X0N */
            uscc: string | null;
            /** @description How it was answered; null: not over HTTP */
            status: number | null;
            /** @example 1b2c3d4e-0000-4000-8000-000000000000 */
            requestId: string | null;
            /** @example 10.1.2.3 */
            address: string | null;
        };
        AuditList: {
            entries: components["schemas"]["AuditEntry"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        Session: {
            /**
             * @description Name to sign in with
             * @example wang
             */
            login: string;
            /**
             * @description The person, as under decisions
             * @example 王虚构
             */
            name: string;
            /** @enum {string} */
            role: "officer" | "reviewer" | "approver" | "admin" | "auditor" | "platform" | "source";
            /**
             * @example {
             *       "zh": "经办",
             *       "en": "Officer"
             *     }
             */
            roleWords: components["schemas"]["Bilingual"];
            permissions: ("register.read" | "register.export" | "capture.read" | "capture.write" | "records.push" | "publication.read" | "publication.review" | "publication.approve" | "notices.read" | "notices.resend" | "sealed.read" | "rulebooks.read" | "rulebooks.draft" | "rulebooks.approve" | "runs.start" | "accounts.manage" | "accounts.read" | "audit.read" | "own.read" | "own.write")[];
            /**
             * @description Counties it is limited to; null: the whole city
             * @example [
             *       "330782"
             *     ]
             */
            counties: string[] | null;
            /** @description The platform an account speaks for; null: the bureau */
            platform: {
                /**
                 * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                 * @example 91330702MA2E4T3X0N
                 */
                uscc: string;
                /** @example 虚构商城 */
                name: string;
            } | null;
            /** @description Nothing else is answered until the first password is changed */
            mustChangePassword: boolean;
            /** @description Whether a one-time code is asked for at sign-in */
            hasTotp: boolean;
            /** @description false: signs in through the identity provider */
            hasPassword: boolean;
            /**
             * Format: date-time
             * @description When it ends if nothing is asked for
             * @example 2026-11-23T02:15:00.000Z
             */
            idleEnd: string;
            /**
             * Format: date-time
             * @description When it ends in any case
             * @example 2026-11-23T02:15:00.000Z
             */
            absoluteEnd: string;
        };
        SignInWays: {
            /** @constant */
            hasPassword: true;
            /** @description The identity provider (OIDC), where one is configured */
            provider: {
                /** @example 浙政钉 */
                name: string;
                /** @example /auth/oidc/start */
                href: string;
            } | null;
            /** @description Whether the register is the fictional one */
            isSample: boolean;
        };
        OpenSessionList: {
            sessions: {
                sessionId: number;
                /**
                 * Format: date-time
                 * @description Moment in UTC
                 * @example 2026-11-23T02:15:00.000Z
                 */
                startedAt: string;
                /**
                 * Format: date-time
                 * @description Moment in UTC
                 * @example 2026-11-23T02:15:00.000Z
                 */
                seenAt: string;
                /** @example 10.1.2.3 */
                address: string;
                /**
                 * @description What the browser says of itself
                 * @example Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0
                 */
                agent: string;
                /** @description The one that asks */
                isThis: boolean;
            }[];
        };
        TotpSecret: {
            /**
             * @description For authenticators (otpauth)
             * @example otpauth://totp/Liangma:wang?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            uri: string;
            /**
             * @description The same to be typed, base32
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same to be scanned, as SVG
             * @example <svg/>
             */
            qrSvg: string;
        };
        RecoveryCodes: {
            /**
             * @description Each lets in once; shown only now
             * @example [
             *       "k7m2q-x9rta"
             *     ]
             */
            recoveryCodes: string[];
        };
        SourceState: {
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /**
             * @description Who states it
             * @example cases
             */
            source: string;
            /** @description Days that may pass between two deliveries; null: none agreed */
            cadenceDays: number | null;
            /** @description Data reach up to here; null: never imported */
            dataAsOf: string | null;
            /** @description Days beyond the cadence; null: never imported or no cadence agreed */
            daysLate: number | null;
            /** @description Later than its cadence, or owed and never imported */
            isLate: boolean;
            lastBatch: {
                batchId: number;
                /** @example 行政处罚.csv */
                name: string;
                finishedAt: string | null;
            } | null;
        };
        SourceList: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            sources: components["schemas"]["SourceState"][];
        };
        AssessmentItem: {
            /**
             * @description `source:id` of the record
             * @example findings:HC-2026-0117
             */
            record: string;
            /** @description Tier or severity, where there is one */
            tier: components["schemas"]["Bilingual"] | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            occurred: string;
            /**
             * Format: date
             * @description First day on which it counts
             * @example 2026-11-23
             */
            from: string;
            /** @description Day on which it stops counting; null: open */
            to: string | null;
            /**
             * @description Its points by itself
             * @example 95.0
             */
            points: string;
            /**
             * @description Its points after “one event once”
             * @example 95.0
             */
            counted: string;
            /** @description Whether it is valid on the as-of day */
            counts: boolean;
            /**
             * @description 事件编号: one event costs once
             * @example SJ-2026-031
             */
            event: string | null;
            /** @description Why it counts for nothing, where it does not */
            why: components["schemas"]["Bilingual"] | null;
            /**
             * @description 依据文书 or 决定书文号
             * @example 金虚核〔2026〕17号
             */
            evidence: string | null;
        };
        AssessmentFigures: {
            k: number | null;
            n: number | null;
            /** @description 95 % Wilson bound in favour of the platform */
            boundPercent: string | null;
            /**
             * @description Own quotient by the median of the peers
             * @example 1.84
             */
            peerRatio: string | null;
            /** @description Platforms compared with */
            peers: number | null;
            periodEnd: string | null;
        };
        AssessmentLine: {
            /** @example G1-01 */
            code: string;
            /** @enum {string} */
            section: "indicator" | "statutory" | "bonus";
            /** @example G1 */
            group: string | null;
            title: components["schemas"]["Bilingual"];
            /**
             * @description Legal basis
             * @example 电子商务法 15,76
             */
            basis: string;
            cap: string | null;
            /**
             * @description Sum of the valid records
             * @example 95.0
             */
            raw: string;
            /**
             * @description After “one event once”
             * @example 95.0
             */
            afterEvents: string;
            /**
             * @description After the cap of the line
             * @example 95.0
             */
            afterCap: string;
            /**
             * @description After the cap of the group, or of all bonuses
             * @example 95.0
             */
            counted: string;
            /** @description Whether it adds to the coverage */
            hasData: boolean;
            /** @description Why it costs or gives nothing */
            why: components["schemas"]["Bilingual"] | null;
            /** @description Day on which the last of its points go */
            endsOn: string | null;
            figures: components["schemas"]["AssessmentFigures"] | null;
            items: components["schemas"]["AssessmentItem"][];
        };
        AssessmentGroup: {
            /** @example G1-01 */
            code: string;
            title: components["schemas"]["Bilingual"];
            cap: string | null;
            /**
             * @description Sum of its indicators, each after its cap
             * @example 95.0
             */
            afterCaps: string;
            /**
             * @description After the cap of the group
             * @example 95.0
             */
            counted: string;
        };
        AssessmentMark: {
            /**
             * @example V1
             * @example C3
             */
            code: string;
            title: components["schemas"]["Bilingual"];
            /** @example 电子商务法 86 */
            basis: string | null;
            /**
             * @description Grade that it forces, or the best that it allows
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /** @description Whether it is what decided */
            decided: boolean;
            /** @description Day on which it ends; null: open */
            to: string | null;
            /** @description `source:id` of each */
            records: string[];
        };
        ForecastStep: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            day: string;
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            score: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /** @description Codes of the lines that end */
            because: string[];
        };
        PathStep: {
            /** @example findings:HC-2026-0117 */
            record: string;
            /** @example G1-01 */
            code: string;
            title: components["schemas"]["Bilingual"];
            /**
             * @description 整改, 信用修复, 移出名录, 补报年报
             * @enum {string}
             */
            action: "cure" | "repair" | "delist" | "file";
            /**
             * Format: date
             * @description Earliest lawful day
             * @example 2026-11-23
             */
            earliest: string;
        };
        PathToBlue: {
            /**
             * @description Has it already; steps lead there; nothing in its power does
             * @enum {string}
             */
            state: "reached" | "path" | "none";
            steps: components["schemas"]["PathStep"][];
            /** @description So many records that sets of the lighter ones were not tried */
            isBounded: boolean;
            /** @description Day on which the grade would be reached */
            day: string | null;
            score: string | null;
        };
        /** @description A score with every reason, as of a day */
        Assessment: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            rulebook: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
                /**
                 * @description SHA-256 of its file
                 * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
                 */
                sha256: string;
            };
            /**
             * @description Whether points are taken off the base or added to it
             * @enum {string}
             */
            direction: "subtract" | "add";
            /**
             * @description SHA-256 of the records that went in, so that anyone can recompute
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            recordsDigest: string;
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            base: string;
            /**
             * @description Computed beside every grade, unrated ones included
             * @example 95.0
             */
            score: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            decided: {
                by: components["schemas"]["DecidedBy"];
                code: string | null;
                words: components["schemas"]["Bilingual"];
            };
            coverage: {
                /**
                 * @description Per cent, without the sign
                 * @example 97.554
                 */
                percent: string;
                isEnough: boolean;
                /** @description Codes of indicators without data */
                withoutData: string[];
            };
            groups: components["schemas"]["AssessmentGroup"][];
            /**
             * @description Points taken off (or, for a bonus, given); never negative
             * @example 95.0
             */
            statutory: string;
            bonus: {
                cap: string | null;
                /**
                 * @description Points taken off (or, for a bonus, given); never negative
                 * @example 95.0
                 */
                afterCaps: string;
                /**
                 * @description Points taken off (or, for a bonus, given); never negative
                 * @example 95.0
                 */
                counted: string;
            };
            /** @description In rulebook order, fired or not */
            lines: components["schemas"]["AssessmentLine"][];
            /** @description All that hold, in rulebook order */
            vetoes: components["schemas"]["AssessmentMark"][];
            /** @description All that hold, in rulebook order */
            ceilings: components["schemas"]["AssessmentMark"][];
            /** @description Days on which the score will change if nothing else happens */
            forecast: components["schemas"]["ForecastStep"][];
            pathToBlue: components["schemas"]["PathToBlue"];
            sources: components["schemas"]["SourceState"][];
        };
        Health: {
            /** @constant */
            status: "alive";
            /** @example 0.1.0 */
            version: string;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "not_ready";
            checks: {
                /** @example database */
                name: string;
                ok: boolean;
            }[];
        };
        ImportBatch: {
            batchId: number;
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /** @example cases */
            source: string;
            /** @enum {string} */
            origin: "file" | "inbox" | "api" | "sample" | "retry" | "upload" | "mend";
            /** @example 行政处罚.csv */
            name: string;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            dataAsOf: string;
            /**
             * @description Who took it in; null: no person did
             * @example 王虚构
             */
            takenBy: string | null;
            /** @enum {string} */
            state: "checking" | "committed" | "failed";
            /** @description What is being done to it; null: nothing any more */
            phase: ("waiting" | "checking" | "committing" | "assessing") | null;
            /** @description Rows of the file, where they were counted */
            rowTotal: number | null;
            rows: number;
            /** @description New or changed */
            accepted: number;
            /** @description Known already, word for word */
            unchanged: number;
            /** @description Older than what is known */
            older: number;
            quarantined: number;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            finishedAt: string | null;
            failure: {
                /** @example table.empty */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
        };
        ImportList: {
            batches: components["schemas"]["ImportBatch"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        ReasonCount: {
            kind: components["schemas"]["SourceKind"];
            /** @example subject.unmatched */
            reason: string;
            reasonWords: components["schemas"]["Bilingual"];
            count: number;
        };
        ImportDetail: {
            batchId: number;
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /** @example cases */
            source: string;
            /** @enum {string} */
            origin: "file" | "inbox" | "api" | "sample" | "retry" | "upload" | "mend";
            /** @example 行政处罚.csv */
            name: string;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            dataAsOf: string;
            /**
             * @description Who took it in; null: no person did
             * @example 王虚构
             */
            takenBy: string | null;
            /** @enum {string} */
            state: "checking" | "committed" | "failed";
            /** @description What is being done to it; null: nothing any more */
            phase: ("waiting" | "checking" | "committing" | "assessing") | null;
            /** @description Rows of the file, where they were counted */
            rowTotal: number | null;
            rows: number;
            /** @description New or changed */
            accepted: number;
            /** @description Known already, word for word */
            unchanged: number;
            /** @description Older than what is known */
            older: number;
            quarantined: number;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            finishedAt: string | null;
            failure: {
                /** @example table.empty */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            reasons: components["schemas"]["ReasonCount"][];
        };
        PublicItem: {
            /**
             * @description 决定书文号 of a published penalty; null: not for the public
             * @example 金市监处罚〔2026〕虚构1号
             */
            document: string | null;
            /** @description What kind of record it is */
            what: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            from: string;
            /** @description Day on which it stops counting; null: open */
            to: string | null;
            /** @description Tenths of a point: 85.0 is 850 */
            points: number;
            /** @description After "one event once" */
            counted: number;
        };
        PublicFigure: {
            k: number;
            n: number;
            /** @description Wilson bound, or ratio to the median */
            valueMillionths: number | null;
            isPeerRatio: boolean;
            periodEnd: string | null;
        };
        PublicLine: {
            /** @example G1-01 */
            code: string;
            /** @enum {string} */
            role: "indicator" | "statutory" | "bonus";
            group: string | null;
            title: components["schemas"]["Bilingual"];
            /**
             * @description Legal basis, laws by name
             * @example 电子商务法 86
             */
            basis: string;
            cap: number | null;
            /** @description After "one event once", before any cap */
            sum: number;
            /** @description Tenths of a point: 85.0 is 850 */
            afterCap: number;
            /** @description After the cap of its group */
            counted: number;
            /** @description Day on which its last points go; null: open */
            endsOn: string | null;
            figure: components["schemas"]["PublicFigure"] | null;
            items: components["schemas"]["PublicItem"][];
        };
        PublicMark: {
            /** @example G1-01 */
            code: string;
            title: components["schemas"]["Bilingual"];
            /** @example 电子商务法 86 */
            basis: string;
            /**
             * @description Grade that it forces, or the best that it allows
             * @example blue
             */
            grade: string;
            to: string | null;
        };
        ScaleStep: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            key: string;
            /** @description Colour word, e.g. 蓝 */
            name: components["schemas"]["Bilingual"];
            /** @description Meaning word, e.g. 守信 */
            words: components["schemas"]["Bilingual"];
            /** @description null: no such condition, or a state */
            atLeast: number | null;
            /** @description Where lower is better */
            atMost?: number;
            /** @description What every group may come to at most */
            eachAtMost?: number;
            /**
             * @description The rest of the scores
             * @constant
             */
            otherwise?: true;
        };
        SourceDate: {
            kind: components["schemas"]["SourceKind"];
            dataAsOf: string | null;
            cadenceDays: number | null;
            isFresh: boolean;
        };
        GradeFacts: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            /** @description null while not rated */
            scoreTenths: number | null;
            decided: {
                by: components["schemas"]["DecidedBy"];
                code: string | null;
                words: components["schemas"]["Bilingual"];
            };
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            rulebook: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
                /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
                sha256: string;
            };
            /** @description Grades of the rulebook, best first */
            scale: components["schemas"]["ScaleStep"][];
            score: {
                /** @description Tenths of a point: 85.0 is 850 */
                base: number;
                /** @description null: no bound */
                min: number | null;
                /** @description null: no bound */
                max: number | null;
                /**
                 * @description Absent: points are taken off
                 * @constant
                 */
                direction?: "add";
                /**
                 * @description Absent: higher is better
                 * @constant
                 */
                better?: "lower";
            };
            groups: {
                /** @example G1-01 */
                code: string;
                title: components["schemas"]["Bilingual"];
                cap: number | null;
                /** @description Tenths of a point: 85.0 is 850 */
                counted: number;
            }[];
            /** @description Tenths of a point: 85.0 is 850 */
            statutory: number;
            bonus: {
                /** @description Tenths of a point: 85.0 is 850 */
                cap: number;
                /** @description Tenths of a point: 85.0 is 850 */
                counted: number;
            };
            coverage: {
                /** @description Tenths of a point: 85.0 is 850 */
                have: number;
                /** @description Tenths of a point: 85.0 is 850 */
                total: number;
                /** @description Tenths of a point: 85.0 is 850 */
                required: number;
                /** @description null: 上线日期 unknown or to come */
                daysOnline: number | null;
                minDaysOnline: number;
                /**
                 * @description Present: all are rated
                 * @constant
                 */
                isAsked?: false;
            };
            /** @description Those that cost or give points; none while not rated */
            lines: components["schemas"]["PublicLine"][];
            vetoes: components["schemas"]["PublicMark"][];
            ceilings: components["schemas"]["PublicMark"][];
            /** @description What puts the subject into a state in place of a grade */
            states?: components["schemas"]["PublicMark"][];
            /**
             * @description SHA-256 over the digests of the records that went in
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            recordsDigest: string;
            /** @description Sequence of the last record that was known */
            recordsUpTo: number;
            medians: {
                /** @example G1-01 */
                indicator: string;
                /** @example trade */
                group: string;
                platforms: number;
                /** @example 3 */
                over: string;
                /** @example 1000 */
                under: string;
            }[];
            sources: components["schemas"]["SourceDate"][];
        };
        PublicSubject: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /** @example 义乌虚构网络科技有限公司 */
            operator: string;
            /**
             * @example {
             *       "code": "330782",
             *       "zh": "义乌市",
             *       "en": "Yiwu"
             *     }
             */
            county: {
                code: string;
                zh: string;
                en: string;
            } | null;
            /** @example https://shop.fictional.example */
            site: string | null;
            /** @example 浙ICP备00000001号 */
            icp: string | null;
        };
        /** @description Ed25519 (RFC 8032) over RFC 8785 canonical JSON */
        Signature: {
            /** @constant */
            alg: "Ed25519";
            /**
             * @description RFC 7638 thumbprint of the public key
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            kid: string;
            /**
             * @description base64url of 64 bytes
             * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            value: string;
        };
        PublicKey: {
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            /**
             * @description base64url of 32 bytes
             * @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
             */
            x: string;
            /** @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k */
            kid: string;
            /** @constant */
            use: "sig";
            /** @constant */
            alg: "Ed25519";
            /** Format: date-time */
            createdAt: string;
            retiredAt: string | null;
        };
        /** @description JWK set (RFC 7517) of the register, the key in force first, and signed by it */
        KeysDocument: {
            /** @constant */
            type: "liangma/keys/1";
            /**
             * @description Which register they belong to (UUID)
             * @example 00000000-0000-4000-8000-000000000000
             */
            register: string;
            keys: components["schemas"]["PublicKey"][];
            signature: components["schemas"]["Signature"];
        };
        /** @description A receipt by number and by SHA-256 of its canonical form */
        ReceiptRef: {
            receiptId: number;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
        };
        GradeReceipt: {
            /** @constant */
            type: "liangma/grade/1";
            receiptId: number;
            /**
             * @description Which register issued it (UUID)
             * @example 00000000-0000-4000-8000-000000000000
             */
            register: string;
            subject: components["schemas"]["PublicSubject"];
            /**
             * Format: date
             * @description Day of publication
             * @example 2026-11-23
             */
            day: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
            /** @enum {string} */
            reason: "first" | "monthly" | "upgrade" | "downgrade" | "veto" | "objection" | "repair" | "correction" | "expiry";
            /**
             * Format: date
             * @description Last day on which it may be shown as current
             * @example 2026-11-23
             */
            validUntil: string;
            /** @description The one of this subject before it */
            previous: components["schemas"]["ReceiptRef"] | null;
            facts: components["schemas"]["GradeFacts"];
            signature: components["schemas"]["Signature"];
        };
        CorrectionReceipt: {
            /** @constant */
            type: "liangma/correction/1";
            correctionId: number;
            /**
             * @description Which register issued it (UUID)
             * @example 00000000-0000-4000-8000-000000000000
             */
            register: string;
            subject: components["schemas"]["PublicSubject"];
            /**
             * Format: date
             * @description Day of publication
             * @example 2026-11-23
             */
            day: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
            corrects: components["schemas"]["ReceiptRef"];
            /**
             * Format: date
             * @description As-of day of the grade that is corrected
             * @example 2026-11-23
             */
            asOf: string;
            was: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                scoreTenths: number | null;
            };
            corrected: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                scoreTenths: number | null;
                decidedBy: components["schemas"]["DecidedBy"];
            };
            because: {
                what: components["schemas"]["Bilingual"];
                /** @example 金市监处罚〔2026〕虚构1号 */
                document: string | null;
                /** @enum {string} */
                why: "annulled" | "withdrawn";
            }[];
            /** @description The grade published in its place, if it was in force */
            replacedBy: components["schemas"]["ReceiptRef"] | null;
            signature: components["schemas"]["Signature"];
        };
        WithdrawalReceipt: {
            /** @constant */
            type: "liangma/withdrawal/1";
            withdrawalId: number;
            /**
             * @description Which register issued it (UUID)
             * @example 00000000-0000-4000-8000-000000000000
             */
            register: string;
            subject: components["schemas"]["PublicSubject"];
            /**
             * Format: date
             * @description Day of publication
             * @example 2026-11-23
             */
            day: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
            withdraws: components["schemas"]["ReceiptRef"];
            /** @example 公示有误，先行撤回 */
            why: string;
            signature: components["schemas"]["Signature"];
        };
        /**
         * @example {
         *       "code": "330782",
         *       "zh": "义乌市",
         *       "en": "Yiwu"
         *     }
         */
        County: {
            /**
             * @description GB/T 2260, or an extension of ours
             * @example 330782
             * @example JH-KFQ
             */
            code: string;
            zh: string;
            en: string;
        };
        CountyList: {
            counties: components["schemas"]["County"][];
        };
        LiveGrade: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            /** @description What the grade means, e.g. 守信 / Good standing */
            gradeWords: components["schemas"]["Bilingual"];
            decidedBy: components["schemas"]["DecidedBy"];
            /**
             * @description Code of the veto or ceiling that decided
             * @example V1
             */
            decidedCode: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @description null while not rated */
            score: string | null;
            /**
             * Format: date
             * @description As-of day from which it has had this grade
             * @example 2026-11-23
             */
            since: string;
        };
        PublishedGrade: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            /** @description What the grade means, e.g. 守信 / Good standing */
            gradeWords: components["schemas"]["Bilingual"];
            decidedBy: components["schemas"]["DecidedBy"];
            /**
             * @description Code of the veto or ceiling that decided
             * @example V1
             */
            decidedCode: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            score: string | null;
            /**
             * Format: date
             * @description Day from which the public has seen it
             * @example 2026-11-23
             */
            effective: string;
            /**
             * @description Why it was published
             * @enum {string}
             */
            reason: "first" | "monthly" | "upgrade" | "downgrade" | "veto" | "objection" | "repair" | "correction" | "expiry";
            /** @example 2026.1 */
            rulebookVersion: string;
        };
        PreNotice: {
            noticeId: number;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            fromWords: components["schemas"]["Bilingual"];
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            toWords: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            announced: string;
            /**
             * Format: date
             * @description Last day to state the case; published after it
             * @example 2026-11-23
             */
            due: string;
            /** @description The working-day calendar of that year is not known yet */
            isProvisional: boolean;
        };
        PlatformSummary: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /** @example 金华示例网络科技有限公司 */
            operatorName: string;
            /** @example trade */
            platformType: string;
            platformTypeWords: components["schemas"]["Bilingual"];
            county: components["schemas"]["County"] | null;
            /** @example https://shop.example.com */
            site: string | null;
            /** @description null: not assessed yet */
            live: components["schemas"]["LiveGrade"] | null;
            /** @description null: never published */
            published: components["schemas"]["PublishedGrade"] | null;
            /** @description Whether a downgrade is announced (预告知) */
            hasNotice: boolean;
            /**
             * @description Kinds of source that are late today
             * @example [
             *       "complaints"
             *     ]
             */
            sourcesLate: string[];
        };
        GradeTotal: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            count: number;
        };
        PlatformList: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @description Platforms that the filters leave */
            total: number;
            /** @description The same by live grade, best grade first */
            totals: components["schemas"]["GradeTotal"][];
            platforms: components["schemas"]["PlatformSummary"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        Point: {
            longitude: number;
            latitude: number;
            /** @constant */
            datum: "WGS84";
            /** @description The coordinates as the source stated them, with its datum */
            source: {
                longitude: number;
                latitude: number;
                /** @example GCJ-02 */
                datum: string;
            } | null;
        };
        PlatformDetail: {
            /**
             * Format: date
             * @description Today
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /** @example 金华示例网络科技有限公司 */
            operatorName: string;
            /** @example trade */
            platformType: string;
            platformTypeWords: components["schemas"]["Bilingual"];
            county: components["schemas"]["County"] | null;
            /** @example https://shop.example.com */
            site: string | null;
            /** @description null: not assessed yet */
            live: components["schemas"]["LiveGrade"] | null;
            /** @description null: never published */
            published: components["schemas"]["PublishedGrade"] | null;
            /** @description Open ones only */
            preNotices: components["schemas"]["PreNotice"][];
            /** @example 义乌市虚构路 1 号 */
            address: string | null;
            point: components["schemas"]["Point"] | null;
            /** @example 浙ICP备00000001号 */
            icpNumber: string | null;
            /** @description 上线日期 */
            online: string | null;
            ordersPerYear: number | null;
            shopCount: number;
            sources: components["schemas"]["SourceState"][];
        };
        PublicStanding: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /** @example 义乌虚构网络科技有限公司 */
            operator: string;
            county: components["schemas"]["County"] | null;
            /** @example https://shop.fictional.example */
            site: string | null;
            /**
             * @description Whether the grade may be shown as current; `stale`, `expired` and `revoked` have no colour
             * @enum {string}
             */
            state: "inForce" | "stale" | "expired" | "revoked";
            /**
             * @description Newest published grade; current while `inForce` only
             * @example blue
             */
            grade: string;
            /** @description Colour word, e.g. 蓝 / Blue */
            gradeName: components["schemas"]["Bilingual"];
            /** @description Meaning word, e.g. 守信 / Good standing */
            gradeWords: components["schemas"]["Bilingual"];
            /** @description null while not rated */
            score: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            publishedOn: string;
            /**
             * Format: date
             * @description Last day on which it may be shown as current
             * @example 2026-11-23
             */
            validUntil: string;
            receipt: components["schemas"]["ReceiptRef"];
            /** @example 2026.1 */
            rulebookVersion: string;
            /** @description Grows with every change of any standing */
            revision: number;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            changedAt: string;
        };
        PublicGradeList: {
            /** @description Platforms that the filters leave */
            total: number;
            /** @description In the order of credit codes */
            grades: components["schemas"]["PublicStanding"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        PublicPlatform: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /** @example 义乌虚构网络科技有限公司 */
            operator: string;
            county: components["schemas"]["County"] | null;
            /** @example https://shop.fictional.example */
            site: string | null;
            /**
             * @description Whether the grade may be shown as current; `stale`, `expired` and `revoked` have no colour
             * @enum {string}
             */
            state: "inForce" | "stale" | "expired" | "revoked";
            /**
             * @description Newest published grade; current while `inForce` only
             * @example blue
             */
            grade: string;
            /** @description Colour word, e.g. 蓝 / Blue */
            gradeName: components["schemas"]["Bilingual"];
            /** @description Meaning word, e.g. 守信 / Good standing */
            gradeWords: components["schemas"]["Bilingual"];
            /** @description null while not rated */
            score: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            publishedOn: string;
            /**
             * Format: date
             * @description Last day on which it may be shown as current
             * @example 2026-11-23
             */
            validUntil: string;
            receipt: components["schemas"]["ReceiptRef"];
            /** @example 2026.1 */
            rulebookVersion: string;
            /** @description Grows with every change of any standing */
            revision: number;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            changedAt: string;
            links: {
                /**
                 * Format: uri
                 * @description For people
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                page: string;
                /**
                 * Format: uri
                 * @description The page for machines, signed
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                twin: string;
                /**
                 * Format: uri
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                badge: string;
                /**
                 * Format: uri
                 * @description The signed document that the grade rests on
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                receipt: string;
                /**
                 * Format: uri
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                history: string;
            };
        };
        PublicEntry: {
            /** @description Place in the public record; never given twice */
            recordId: number;
            /**
             * @description SHA-256 of the canonical form
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            sha256: string;
            record: components["schemas"]["GradeReceipt"] | components["schemas"]["CorrectionReceipt"] | components["schemas"]["WithdrawalReceipt"];
        };
        PublicHistory: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @description Grades, corrections and withdrawals, newest first */
            records: components["schemas"]["PublicEntry"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        ChangeList: {
            /** @description Oldest first */
            changes: components["schemas"]["PublicEntry"][];
            /**
             * @description Ask with it for what comes after, at once or in a year: it stays valid
             * @example 1042
             */
            cursor: string;
            /** @description Whether more is there already */
            hasMore: boolean;
        };
        DataLicence: {
            /** @example CC-BY-4.0 */
            id: string;
            name: components["schemas"]["Bilingual"];
            /** Format: uri */
            url: string;
        };
        DumpList: {
            licence: components["schemas"]["DataLicence"];
            /** @description Newest first */
            dumps: {
                /**
                 * Format: date
                 * @description Calendar date in Asia/Shanghai
                 * @example 2026-11-23
                 */
                day: string;
                /**
                 * Format: date-time
                 * @description Moment in UTC
                 * @example 2026-11-23T02:15:00.000Z
                 */
                madeAt: string;
                /**
                 * Format: uri
                 * @example https://credit.fictional.example/p/91330782MA2FICT01X
                 */
                manifest: string;
                files: {
                    /** @example grades.csv */
                    name: string;
                    /** @enum {string} */
                    table: "grades" | "history" | "corrections";
                    /** @enum {string} */
                    format: "csv" | "jsonl" | "parquet";
                    rows: number;
                    bytes: number;
                    /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
                    sha256: string;
                    /**
                     * Format: uri
                     * @example https://credit.fictional.example/p/91330782MA2FICT01X
                     */
                    url: string;
                    /**
                     * Format: uri
                     * @example https://credit.fictional.example/p/91330782MA2FICT01X
                     */
                    checksum: string;
                }[];
            }[];
        };
        ProblemDetail: {
            /**
             * @description Part of the request; `row`: a record of the batch
             * @enum {string}
             */
            in: "body" | "querystring" | "params" | "headers" | "row";
            /**
             * @description JSON pointer inside that part
             * @example /records/3
             */
            path?: string;
            /**
             * @description Place of the record in the batch, from 1
             * @example 4
             */
            row?: number;
            /**
             * @description Column of the record
             * @example 决定日期
             */
            column?: string;
            /** @example invalid_type */
            code: string;
            /** @example 应为真实的日期 YYYY-MM-DD */
            zh: string;
            /** @example must be a real date, YYYY-MM-DD */
            en: string;
        };
        /** @description Why a request failed (RFC 9457) */
        Problem: {
            /**
             * @description Stable name of the kind of problem
             * @example urn:liangma:problem:subject.not_found
             */
            type: string;
            /** @example Not Found */
            title: string;
            /** @example 404 */
            status: number;
            /**
             * @description The sentence in the language of the request
             * @example 登记簿中没有统一社会信用代码为 91330702MA2E4T3X0N 的主体。
             */
            detail: string;
            /**
             * @description Path of the request
             * @example /api/v1/register/91330702MA2E4T3X0N
             */
            instance: string;
            /**
             * @description Error code
             * @example subject.not_found
             */
            code: string;
            /**
             * @description Name this to the operator: the log has it too
             * @example e2f8e0f3-5a3c-4c8e-9a0b-000000000000
             */
            requestId: string;
            /** @example 登记簿中没有统一社会信用代码为 91330702MA2E4T3X0N 的主体。 */
            zh: string;
            /** @example The register holds no subject with the credit code 91330702MA2E4T3X0N. */
            en: string;
            errors?: components["schemas"]["ProblemDetail"][];
        };
        MatchCandidate: {
            /** @example 91330702MA2E4T3X0N */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /** @example 义乌市虚构路 1 号 */
            address: string | null;
            why: components["schemas"]["Bilingual"];
            /**
             * @description Per cent of the name alike
             * @example 83
             */
            likeness: number;
            /** @description Both names in pieces: what they share, and what only one of them has */
            difference: {
                /** @example 金华星河 */
                text: string;
                /** @enum {string} */
                in: "both" | "row" | "register";
            }[];
        };
        CellError: {
            /** @example 决定日期 */
            column: string;
            /**
             * @description What stands there
             * @example 2026-02-30
             */
            cell: string;
            /** @example date.malformed */
            code: string;
            /** @example 应为真实的日期 YYYY-MM-DD */
            zh: string;
            /** @example must be a real date, YYYY-MM-DD */
            en: string;
        };
        QuarantinedRow: {
            rowId: number;
            batchId: number;
            /** @example 行政处罚.csv */
            batchName: string;
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /** @example cases */
            source: string;
            line: number;
            /** @example 金虚罚〔2026〕1号 */
            key: string | null;
            /** @example subject.unmatched */
            reason: string;
            reasonWords: components["schemas"]["Bilingual"];
            /**
             * @description What would let it in; null where the row itself is wrong
             * @example subject
             */
            waitsFor: string | null;
            errors: components["schemas"]["CellError"][];
            /** @description The row without its protected cells */
            cells: {
                [key: string]: string;
            };
            candidates: components["schemas"]["MatchCandidate"][];
            /** @enum {string} */
            state: "open" | "resolved";
            /** @example matched */
            resolution: string | null;
        };
        QuarantineList: {
            total: number;
            /** @description All open rows by kind and reason */
            reasons: components["schemas"]["ReasonCount"][];
            rows: components["schemas"]["QuarantinedRow"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        PushAnswer: {
            batchId: number;
            kind: components["schemas"]["SourceKind"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            dataAsOf: string;
            rows: number;
            /** @description New or changed */
            accepted: number;
            /** @description Known already, word for word */
            unchanged: number;
            /** @description Older than what is known */
            older: number;
            quarantined: number;
            /** @description Of the rows in quarantine */
            errors: components["schemas"]["ProblemDetail"][];
        };
        DifferenceEnd: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            rulebook: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
            };
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            score: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /** @description What decided the grade */
            decided: components["schemas"]["Bilingual"];
        };
        DifferencePart: {
            /**
             * @description What made it: `began`, `stopped`, `came`, `gone`, `absorbed`, `released` of a record; `figure`; `points`, `rules`, `rowCame`, `rowGone`, `base`, `threshold` of the version; `cap`, `groupCap`, `bonusCap`, `bounds`; `holds`, `lapsed` of a veto, ceiling or state
             * @example began
             */
            cause: string;
            code: string | null;
            record: string | null;
            /**
             * @description By how much it moves the score; 0.0: it bears on the grade alone
             * @example -15.0
             */
            points: string;
            /**
             * @example {
             *       "zh": "S-03 行政处罚-严重：自 2026-10-01 起计分",
             *       "en": "S-03 Penalty - serious: counts from 2026-10-01 on"
             *     }
             */
            words: components["schemas"]["Bilingual"];
            /**
             * @description On what paper the record rests
             * @example 金虚罚〔2026〕9号
             */
            evidence: string | null;
        };
        /** @description Two scores of one platform, in sentences */
        AssessmentDifference: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            before: components["schemas"]["DifferenceEnd"];
            after: components["schemas"]["DifferenceEnd"];
            /**
             * @description By how much the score moved
             * @example -15.0
             */
            points: string;
            /** @description From which grade to which, and why; null: the same */
            gradeStep: components["schemas"]["Bilingual"] | null;
            /** @description They add up to the difference exactly; the greatest first */
            parts: components["schemas"]["DifferencePart"][];
        };
        AssessmentRun: {
            runId: number;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @example platform */
            rulebookId: string;
            /** @example 2026.1 */
            rulebookVersion: string;
            /** @enum {string} */
            engine: "postgres" | "duckdb" | "clickhouse";
            /**
             * @description `records`: records came; `day`: the day’s work; `request`: as of a day that was asked for; `correction`: an annulled record; `verification`: a verification found differences
             * @enum {string}
             */
            trigger: "records" | "day" | "request" | "verification" | "correction";
            /**
             * @description Who asked for it; null: nobody, it was due
             * @example 孙虚构
             */
            startedBy: string | null;
            subjects: number;
            /** @description Results that differ from those before */
            changed: number;
            /** @description Of these, with another grade; null: not counted then */
            gradeChanges: number | null;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            finishedAt: string;
            /** @example 0.8 */
            seconds: number;
        };
        AssessmentRunList: {
            runs: components["schemas"]["AssessmentRun"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        DayWork: {
            /** @enum {string} */
            state: "idle" | "running" | "done" | "failed";
            /** @description What is being done; null: nothing */
            step: ("records" | "scores" | "store" | "grades") | null;
            done: number;
            /** @description 0: not known */
            total: number;
            /** @example 孙虚构 */
            startedBy: string | null;
            startedAt: string | null;
            finishedAt: string | null;
            failure: {
                /** @example bug */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
        };
        Verification: {
            verificationId: number;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @description The last record that was compared */
            sequence: number;
            /** @description Compared by count and digest: all of the projection */
            records: number;
            /** @description Subjects assessed on both engines, line by line */
            sampled: number;
            /** @description Of these, compared with their result on file as well */
            onFile: number;
            /**
             * @description `same`; `healed`: the projection was rebuilt and everybody assessed again; `open`: somebody has to look
             * @enum {string}
             */
            outcome: "same" | "healed" | "open";
            differenceCount: number;
            /** @description The first of them, in words */
            differences: components["schemas"]["Bilingual"][];
            /**
             * @description Who asked for it; null: nobody, it was due
             * @example 孙虚构
             */
            startedBy: string | null;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            finishedAt: string;
            /** @example 12.4 */
            seconds: number;
        };
        VerificationList: {
            verifications: components["schemas"]["Verification"][];
            /** @description Whether one is under way in this process */
            isRunning: boolean;
            /** @description Why the last one asked for by hand did not come to its end */
            failure: components["schemas"]["Bilingual"] | null;
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        SourceDeliveries: {
            sources: {
                kind: components["schemas"]["SourceKind"];
                title: components["schemas"]["Bilingual"];
                /** @example cases */
                source: string;
                /** @description Newest first */
                deliveries: {
                    /**
                     * Format: date
                     * @description Calendar date in Asia/Shanghai
                     * @example 2026-11-23
                     */
                    dataAsOf: string;
                    batchId: number;
                    /** @example 行政处罚.csv */
                    name: string;
                    rows: number;
                    accepted: number;
                    /**
                     * Format: date-time
                     * @description Moment in UTC
                     * @example 2026-11-23T02:15:00.000Z
                     */
                    recordedAt: string;
                    /** @example 王虚构 */
                    takenBy: string | null;
                }[];
            }[];
        };
        PreviewColumn: {
            /**
             * @description As the file calls it; null: a constant of the mapping
             * @example 文书号
             */
            theirs: string | null;
            /**
             * @description The column that it is read as; null: kept beside, for people
             * @example 决定书文号
             */
            ours: string | null;
            /** @description Personal data: sealed, and never shown in lists */
            isSealed: boolean;
        };
        KnownColumn: {
            /** @example 决定书文号 */
            column: string;
            /** @description No file, or no row, without it */
            isNeeded: boolean;
            isSealed: boolean;
        };
        ImportPreview: {
            /**
             * Format: uuid
             * @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001
             */
            previewId: string;
            /** @example 行政处罚.csv */
            name: string;
            bytes: number;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            /** @example 王虚构 */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description When it is removed unless it is committed
             * @example 2026-11-23T02:15:00.000Z
             */
            removedAt: string;
            kind: components["schemas"]["SourceKind"] | null;
            title: components["schemas"]["Bilingual"] | null;
            /** @example cases */
            source: string | null;
            /** @description As stated; null: the day of the commit */
            dataAsOf: string | null;
            /** @example {"kind":"cases","columns":{"文书号":"决定书文号"}} */
            mapping: string | null;
            format: ("csv" | "xlsx") | null;
            /** @description null: a workbook, or ASCII only */
            encoding: ("utf-8" | "gb18030") | null;
            columns: components["schemas"]["PreviewColumn"][];
            /** @description All columns of its kind */
            knownColumns: components["schemas"]["KnownColumn"][];
            /** @description The first rows */
            rows: {
                line: number;
                /** @description As they will be read, by column; none of a broken row */
                cells: string[];
                faults: components["schemas"]["CellError"][];
            }[];
            checked: {
                rows: number;
                good: number;
                waiting: number;
            };
            /** @description Whether every row has been checked */
            isChecked: boolean;
            reasons: {
                /** @example date.malformed */
                reason: string;
                reasonWords: components["schemas"]["Bilingual"];
                count: number;
            }[];
            /** @description Why it cannot be taken in as it is */
            failure: {
                /** @example kind.unknown */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            /** @description The batch that took the same content in */
            repeats: components["schemas"]["ImportBatch"] | null;
            /** @description The batch that it became */
            batchId: number | null;
        };
        ImportPreviewList: {
            previews: components["schemas"]["ImportPreview"][];
        };
        ImportStarted: {
            /** @example 12 */
            batchId: number;
            /** @description The same content was taken in before, as this batch */
            isRepeat: boolean;
        };
        WaitingName: {
            /**
             * @description Who states the name
             * @example cases
             */
            source: string;
            /** @example 金华星河网络科技有限公司 */
            name: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Rows that a decision releases */
            count: number;
            firstRowId: number;
            /** @description The first such row without its protected cells */
            cells: {
                [key: string]: string;
            };
            candidates: components["schemas"]["MatchCandidate"][];
        };
        WaitingNames: {
            /** @description Names that wait */
            total: number;
            names: components["schemas"]["WaitingName"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        WaitingCode: {
            /** @example 913307020000000193 */
            code: string;
            /** @example 统一社会信用代码 */
            column: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Rows that a confirmation releases */
            count: number;
            firstRowId: number;
            /** @description The first such row without its protected cells */
            cells: {
                [key: string]: string;
            };
        };
        WaitingCodes: {
            total: number;
            codes: components["schemas"]["WaitingCode"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        ReleasedRows: {
            rows: number;
        };
        StandingMatch: {
            matchId: number;
            /**
             * @description Who states the name
             * @example cases
             */
            source: string;
            /** @example 金华星河网络科技有限公司 */
            name: string;
            /** @example 91330702MA2E4T3X0N */
            code: string;
            /** @example 王虚构 */
            matchedBy: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            matchedAt: string;
            /** @example 核对营业执照 */
            reason: string;
        };
        StandingMatches: {
            matches: components["schemas"]["StandingMatch"][];
        };
        WaitingCell: {
            /** @example 决定书文号 */
            column: string;
            /** @description No file, or no row, without it */
            isNeeded: boolean;
            isSealed: boolean;
            /** @description false: the source’s own column, kept beside */
            isKnown: boolean;
            /**
             * @description null: sealed; it can be replaced, not read
             * @example 2026-02-30
             */
            cell: string | null;
            faults: components["schemas"]["CellError"][];
        };
        QuarantinedRowDetail: {
            rowId: number;
            batchId: number;
            /** @example 行政处罚.csv */
            batchName: string;
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /** @example cases */
            source: string;
            line: number;
            /** @example 金虚罚〔2026〕1号 */
            key: string | null;
            /** @example subject.unmatched */
            reason: string;
            reasonWords: components["schemas"]["Bilingual"];
            /**
             * @description What would let it in; null where the row itself is wrong
             * @example subject
             */
            waitsFor: string | null;
            errors: components["schemas"]["CellError"][];
            /** @description The row without its protected cells */
            cells: {
                [key: string]: string;
            };
            candidates: components["schemas"]["MatchCandidate"][];
            /** @enum {string} */
            state: "open" | "resolved";
            /** @example matched */
            resolution: string | null;
            columns: components["schemas"]["WaitingCell"][];
            /** @description Its cells may stand in wrong columns: all are to be given anew */
            isBroken: boolean;
            resolvedAt: string | null;
            /** @example 王虚构 */
            resolvedBy: string | null;
            /** @example 来源部门确认为测试数据 */
            resolvedBecause: string | null;
        };
        MendedRow: {
            /**
             * @description `waiting`: right in itself now, but for something else
             * @enum {string}
             */
            state: "entered" | "waiting";
            batchId: number;
            /** @description The row as it waits now */
            row: components["schemas"]["QuarantinedRow"] | null;
        };
        MendedRows: {
            entered: number;
            /** @description Right in themselves now, but wait for something else */
            waiting: number;
            /** @description Still wrong, and left as they were */
            refused: {
                rowId: number;
                line: number;
                errors: components["schemas"]["CellError"][];
            }[];
        };
        DecidedRows: {
            /**
             * @example [
             *       731
             *     ]
             */
            rowIds: number[];
        };
        OpenedCells: {
            /**
             * @example {
             *       "投诉人": "赵虚构"
             *     }
             */
            cells: {
                [key: string]: string;
            };
        };
        WorkItem: {
            /**
             * @description Names the item: the same as long as it waits
             * @example statement:3
             */
            key: string;
            /** @enum {string} */
            kind: "statementToReview" | "statementToApprove" | "correctionDue" | "vetoToApprove" | "withdrawalToApprove" | "replyToDecide" | "preNoticeDue" | "rowsToMatch" | "rowsToMend" | "lateSource" | "undelivered";
            kindWords: components["schemas"]["Bilingual"];
            /** @description What it is about, in a line */
            title: components["schemas"]["Bilingual"];
            /** @description null: about no one platform */
            platform: {
                /**
                 * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                 * @example 91330702MA2E4T3X0N
                 */
                uscc: string;
                /** @example 虚构商城 */
                name: string;
                /** @example 330782 */
                county: string | null;
                /** @description Published; null: not published */
                grade: string | null;
                gradeWords: components["schemas"]["Bilingual"] | null;
            } | null;
            /** @description null: nothing runs out */
            due: string | null;
            /** @description Working days left after today; below 0: overdue by so many */
            workingDays: number | null;
            /**
             * @description How many it stands for; 1 but for rows
             * @example 1
             */
            count: number;
            /** @description The numbers above the list in which it is counted */
            counters: ("dueToday" | "overdue" | "toMatch" | "toApprove")[];
            /** @description What you may do about it; empty: look */
            may: ("review" | "approve" | "decide" | "match" | "mend" | "resend")[];
            /** @description Numbers by which to find it */
            about: {
                /** @description Pre-notice */
                noticeId: number | null;
                statementId: number | null;
                replyId: number | null;
                receiptId: number | null;
                /** @description Notice to the platform */
                letterId: number | null;
                source: components["schemas"]["SourceKind"] | null;
            };
        };
        /**
         * @example {
         *       "today": "2026-11-23",
         *       "counters": {
         *         "dueToday": 0,
         *         "overdue": 0,
         *         "toMatch": 0,
         *         "toApprove": 1
         *       },
         *       "items": [
         *         {
         *           "key": "statement:3",
         *           "kind": "statementToApprove",
         *           "kindWords": {
         *             "zh": "陈述申辩待审批",
         *             "en": "Statement to approve"
         *           },
         *           "title": {
         *             "zh": "拟由蓝下调为黄：不予采纳",
         *             "en": "Blue to Yellow: not upheld"
         *           },
         *           "platform": {
         *             "uscc": "91330702MA2E4T3X0N",
         *             "name": "虚构商城",
         *             "county": "330702",
         *             "grade": "blue",
         *             "gradeWords": {
         *               "zh": "守信",
         *               "en": "Good standing"
         *             }
         *           },
         *           "due": "2026-11-27",
         *           "workingDays": 4,
         *           "count": 1,
         *           "counters": [
         *             "toApprove"
         *           ],
         *           "may": [
         *             "approve"
         *           ],
         *           "about": {
         *             "noticeId": 12,
         *             "statementId": 3,
         *             "replyId": null,
         *             "receiptId": null,
         *             "letterId": null,
         *             "source": null
         *           }
         *         }
         *       ],
         *       "total": 1
         *     }
         */
        WorkList: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            today: string;
            counters: {
                dueToday: number;
                overdue: number;
                toMatch: number;
                toApprove: number;
            };
            /** @description Overdue first, then by day; at most 500, the most urgent */
            items: components["schemas"]["WorkItem"][];
            /** @description How many there are */
            total: number;
        };
        /**
         * @example preNotice
         * @enum {string}
         */
        NoticeKind: "first" | "raised" | "lowered" | "vetoed" | "regraded" | "corrected" | "repaired" | "itemExpired" | "preNotice" | "preNoticeDropped" | "statementReceived" | "statementNotUpheld" | "statementUpheld" | "holdEnded" | "correctionMarked" | "withdrawn" | "stale" | "expired" | "freshAgain" | "sourceLate";
        InboxEntry: {
            noticeId: number;
            kind: components["schemas"]["NoticeKind"];
            kindWords: components["schemas"]["Bilingual"];
            title: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            createdAt: string;
            /** @description When it was first opened; null: not yet */
            readAt: string | null;
        };
        /**
         * @example {
         *       "unread": 1,
         *       "notices": [
         *         {
         *           "noticeId": 42,
         *           "kind": "preNotice",
         *           "kindWords": {
         *             "zh": "预告知",
         *             "en": "Pre-notice"
         *           },
         *           "title": {
         *             "zh": "预告知：拟下调“虚构商城”的公示信用等级",
         *             "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
         *           },
         *           "createdAt": "2026-11-23T02:15:00.000Z",
         *           "readAt": null
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        InboxList: {
            unread: number;
            notices: components["schemas"]["InboxEntry"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        Delivery: {
            /** @enum {string} */
            channel: "email" | "webhook";
            /** @enum {string} */
            state: "waiting" | "sending" | "delivered" | "dead" | "cancelled";
            attempts: number;
            /** @description Why the last attempt failed */
            failureKind: ("refused" | "deferred" | "slow" | "unreachable" | "rejectedContent" | "unexpectedAnswer" | "loginRefused" | "notConfigured" | "noAddress" | "interrupted" | "internal") | null;
            failureWords: components["schemas"]["Bilingual"] | null;
            deliveredAt: string | null;
        };
        /**
         * @example {
         *       "noticeId": 42,
         *       "kind": "preNoticeDropped",
         *       "kindWords": {
         *         "zh": "预告知终止",
         *         "en": "Pre-notice dropped"
         *       },
         *       "title": {
         *         "zh": "关于不再下调“虚构商城”信用等级的告知",
         *         "en": "The credit grade of 虚构商城 will not be lowered as announced"
         *       },
         *       "createdAt": "2026-11-23T02:15:00.000Z",
         *       "readAt": "2026-11-23T03:00:00.000Z",
         *       "readBy": "李虚构",
         *       "uscc": "91330702MA2E4T3X0N",
         *       "template": {
         *         "number": "N-12",
         *         "version": 1
         *       },
         *       "zh": {
         *         "title": "关于不再下调“虚构商城”信用等级的告知",
         *         "text": "义乌虚构网络科技有限公司：…"
         *       },
         *       "en": {
         *         "title": "The credit grade of 虚构商城 will not be lowered as announced",
         *         "text": "To 义乌虚构网络科技有限公司: …"
         *       },
         *       "sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
         *       "deliveries": [
         *         {
         *           "channel": "email",
         *           "state": "delivered",
         *           "attempts": 1,
         *           "failureKind": null,
         *           "failureWords": null,
         *           "deliveredAt": "2026-11-23T02:15:04.000Z"
         *         }
         *       ]
         *     }
         */
        NoticeOnFile: {
            noticeId: number;
            kind: components["schemas"]["NoticeKind"];
            kindWords: components["schemas"]["Bilingual"];
            title: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            createdAt: string;
            /** @description When it was first opened; null: not yet */
            readAt: string | null;
            /**
             * @description Who opened it first: the person, or the name of the key
             * @example 李虚构
             */
            readBy: string | null;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            template: {
                number: string;
                version: number;
            };
            /** @description The exact words; Chinese is the authoritative version */
            zh: {
                title: string;
                text: string;
            };
            en: {
                title: string;
                text: string;
            };
            /** @description SHA-256 of Chinese title, Chinese text, English title and English text as UTF-8, an empty line between each two */
            sha256: string;
            deliveries: components["schemas"]["Delivery"][];
        };
        /**
         * @example {
         *       "email": "credit@platform.example",
         *       "webhook": "https://platform.example/liangma",
         *       "hasWebhookSecret": true,
         *       "language": "zh"
         *     }
         */
        Contact: {
            /** @example credit@platform.example */
            email: string | null;
            /**
             * @description https; receives every notice as a signed `WebhookNotice`
             * @example https://platform.example/liangma
             */
            webhook: string | null;
            hasWebhookSecret: boolean;
            /**
             * @description Which of the two languages stands first in an e-mail
             * @enum {string}
             */
            language: "zh" | "en";
        };
        DeskDelivery: {
            /** @enum {string} */
            channel: "email" | "webhook";
            /** @enum {string} */
            state: "waiting" | "sending" | "delivered" | "dead" | "cancelled";
            attempts: number;
            /** @description Why the last attempt failed */
            failureKind: ("refused" | "deferred" | "slow" | "unreachable" | "rejectedContent" | "unexpectedAnswer" | "loginRefused" | "notConfigured" | "noAddress" | "interrupted" | "internal") | null;
            failureWords: components["schemas"]["Bilingual"] | null;
            deliveredAt: string | null;
            /**
             * @description What the other side answered
             * @example HTTP 503
             */
            failure: string | null;
            /** @description Of a waiting one: not before then */
            nextAt: string | null;
        };
        DeskNoticeEntry: {
            noticeId: number;
            kind: components["schemas"]["NoticeKind"];
            kindWords: components["schemas"]["Bilingual"];
            title: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            createdAt: string;
            /** @description When it was first opened; null: not yet */
            readAt: string | null;
            /** @description null: to the bureau itself */
            uscc: string | null;
            /** @example 虚构商城 */
            name: string | null;
            /**
             * @description Who opened it first
             * @example 91330702MA2E4T3X0N
             */
            readBy: string | null;
            /** @description Empty: it lies in the inbox of the platform only */
            deliveries: components["schemas"]["DeskDelivery"][];
        };
        /**
         * @example {
         *       "notices": [
         *         {
         *           "noticeId": 42,
         *           "kind": "preNotice",
         *           "kindWords": {
         *             "zh": "预告知",
         *             "en": "Pre-notice"
         *           },
         *           "title": {
         *             "zh": "预告知：拟下调“虚构商城”的公示信用等级",
         *             "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
         *           },
         *           "createdAt": "2026-11-23T02:15:00.000Z",
         *           "readAt": null,
         *           "uscc": "91330702MA2E4T3X0N",
         *           "name": "虚构商城",
         *           "readBy": null,
         *           "deliveries": []
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        DeskNoticeList: {
            /** @description Newest first */
            notices: components["schemas"]["DeskNoticeEntry"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "noticeId": 42,
         *       "kind": "preNotice",
         *       "kindWords": {
         *         "zh": "预告知",
         *         "en": "Pre-notice"
         *       },
         *       "title": {
         *         "zh": "预告知：拟下调“虚构商城”的公示信用等级",
         *         "en": "Pre-notice: the published credit grade of 虚构商城 is to be lowered"
         *       },
         *       "createdAt": "2026-11-23T02:15:00.000Z",
         *       "readAt": null,
         *       "uscc": "91330702MA2E4T3X0N",
         *       "name": "虚构商城",
         *       "readBy": null,
         *       "deliveries": [],
         *       "template": {
         *         "number": "N-11",
         *         "version": 1
         *       },
         *       "zh": {
         *         "title": "预告知：拟下调“虚构商城”的公示信用等级",
         *         "text": "义乌虚构网络科技有限公司：…"
         *       },
         *       "en": {
         *         "title": "Pre-notice: the published credit grade of 虚构商城 is to be lowered",
         *         "text": "To 义乌虚构网络科技有限公司: …"
         *       },
         *       "sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
         *     }
         */
        DeskNotice: {
            noticeId: number;
            kind: components["schemas"]["NoticeKind"];
            kindWords: components["schemas"]["Bilingual"];
            title: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            createdAt: string;
            /** @description When it was first opened; null: not yet */
            readAt: string | null;
            /**
             * @description Who opened it first
             * @example 91330702MA2E4T3X0N
             */
            readBy: string | null;
            /** @description null: to the bureau itself */
            uscc: string | null;
            template: {
                number: string;
                version: number;
            };
            /** @description The exact words; Chinese is the authoritative version */
            zh: {
                title: string;
                text: string;
            };
            en: {
                title: string;
                text: string;
            };
            /** @description SHA-256 of Chinese title, Chinese text, English title and English text as UTF-8, an empty line between each two */
            sha256: string;
            /** @description Empty: it lies in the inbox of the platform only */
            deliveries: components["schemas"]["DeskDelivery"][];
            /** @example 虚构商城 */
            name: string | null;
        };
        Remedy: {
            /**
             * @description The line, veto or ceiling
             * @example G1-01
             */
            code: string;
            /** @description null: a figure, not a record */
            record: string | null;
            /**
             * @description Points that it costs now
             * @example 95.0
             */
            points: string;
            /** @enum {string} */
            action: "cure" | "repair" | "delist" | "file" | "improve" | "wait";
            /**
             * @example {
             *       "zh": "整改",
             *       "en": "Put it right"
             *     }
             */
            what: components["schemas"]["Bilingual"];
            how: components["schemas"]["Bilingual"];
            /**
             * @description To whom to turn
             * @example {
             *       "zh": "作出行政处罚决定的机关",
             *       "en": "The authority that imposed the penalty"
             *     }
             */
            office: components["schemas"]["Bilingual"];
            /**
             * @description Law by which it is done
             * @example 信用修复管理办法(2026)
             */
            basis: string | null;
            /** @description Earliest lawful day; null: no day can be told */
            earliest: string | null;
            /** @description First day without it if done on the earliest day; null: unknown */
            freeFrom: string | null;
        };
        /** @description Own score with every reason. Complaints are counted, never named; personal data are masked */
        OwnAssessment: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            rulebook: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
                /**
                 * @description SHA-256 of its file
                 * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
                 */
                sha256: string;
            };
            /**
             * @description Whether points are taken off the base or added to it
             * @enum {string}
             */
            direction: "subtract" | "add";
            /**
             * @description SHA-256 of the records that went in, so that anyone can recompute
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            recordsDigest: string;
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            base: string;
            /**
             * @description Computed beside every grade, unrated ones included
             * @example 95.0
             */
            score: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            decided: {
                by: components["schemas"]["DecidedBy"];
                code: string | null;
                words: components["schemas"]["Bilingual"];
            };
            coverage: {
                /**
                 * @description Per cent, without the sign
                 * @example 97.554
                 */
                percent: string;
                isEnough: boolean;
                /** @description Codes of indicators without data */
                withoutData: string[];
            };
            groups: components["schemas"]["AssessmentGroup"][];
            /**
             * @description Points taken off (or, for a bonus, given); never negative
             * @example 95.0
             */
            statutory: string;
            bonus: {
                cap: string | null;
                /**
                 * @description Points taken off (or, for a bonus, given); never negative
                 * @example 95.0
                 */
                afterCaps: string;
                /**
                 * @description Points taken off (or, for a bonus, given); never negative
                 * @example 95.0
                 */
                counted: string;
            };
            /** @description In rulebook order, fired or not */
            lines: components["schemas"]["AssessmentLine"][];
            /** @description All that hold, in rulebook order */
            vetoes: components["schemas"]["AssessmentMark"][];
            /** @description All that hold, in rulebook order */
            ceilings: components["schemas"]["AssessmentMark"][];
            /** @description Days on which the score will change if nothing else happens */
            forecast: components["schemas"]["ForecastStep"][];
            pathToBlue: components["schemas"]["PathToBlue"];
            sources: components["schemas"]["SourceState"][];
            /** @description For whatever costs points or holds now; the heaviest first */
            remedies: components["schemas"]["Remedy"][];
        };
        OwnBadge: {
            /**
             * Format: uri
             * @description Where a click leads
             * @example https://credit.example/p/9133
             */
            page: string;
            /**
             * @description The registered site; a badge elsewhere is warned of
             * @example https://shop.fictional.example
             */
            site: string | null;
            variants: {
                /** @enum {string} */
                size: "standard" | "pill" | "square";
                /** @enum {string} */
                theme: "light" | "dark";
                /** @enum {string} */
                language: "zh" | "en";
                width: number;
                height: number;
                /**
                 * @description Image, from the root of this site
                 * @example /badge/91330702MA2E4T3X0N.svg?lang=zh
                 */
                src: string;
                /**
                 * @description HTML to copy into the own site
                 * @example <a href="https://credit.example/p/91330702MA2E4T3X0N?from=badge">…</a>
                 */
                html: string;
            }[];
            /** @description A link in words, where images are forbidden */
            text: {
                /**
                 * @description HTML to copy into the own site
                 * @example <a href="https://credit.example/p/91330702MA2E4T3X0N?from=badge">…</a>
                 */
                zh: string;
                /**
                 * @description HTML to copy into the own site
                 * @example <a href="https://credit.example/p/91330702MA2E4T3X0N?from=badge">…</a>
                 */
                en: string;
            };
            /** @description What comes of `address`; null: none was given */
            check: {
                /**
                 * @description null: not an address
                 * @example shop.fictional.example
                 */
                host: string | null;
                /** @description Whether the credit page will take it for the own site */
                isRegistered: boolean;
            } | null;
        };
        AnnouncedDowngrade: {
            noticeId: number;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            fromWords: components["schemas"]["Bilingual"];
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            toWords: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            announced: string;
            /**
             * Format: date
             * @description Last day to state the case; published after it
             * @example 2026-11-23
             */
            due: string;
            /** @description The working-day calendar of that year is not known yet */
            isProvisional: boolean;
            /**
             * @description Working days that are left after today, the due day among them
             * @example 3
             */
            workingDaysLeft: number;
        };
        OwnPlatform: {
            /**
             * Format: date
             * @description Today
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 示例优选商城 */
            name: string;
            /** @example 金华示例网络科技有限公司 */
            operatorName: string;
            /** @example trade */
            platformType: string;
            platformTypeWords: components["schemas"]["Bilingual"];
            county: components["schemas"]["County"] | null;
            /** @example https://shop.example.com */
            site: string | null;
            /** @description null: not assessed yet */
            live: components["schemas"]["LiveGrade"] | null;
            /** @description null: never published */
            published: components["schemas"]["PublishedGrade"] | null;
            /** @example 义乌市虚构路 1 号 */
            address: string | null;
            point: components["schemas"]["Point"] | null;
            /** @example 浙ICP备00000001号 */
            icpNumber: string | null;
            /** @description 上线日期 */
            online: string | null;
            ordersPerYear: number | null;
            shopCount: number;
            /** @description What the public sees; null: never published */
            standing: {
                /** @enum {string} */
                state: "inForce" | "stale" | "expired" | "revoked";
                /**
                 * Format: date
                 * @description Calendar date in Asia/Shanghai
                 * @example 2026-11-23
                 */
                publishedOn: string;
                /**
                 * Format: date
                 * @description Last day on which the grade is current
                 * @example 2026-11-23
                 */
                validUntil: string;
                receiptId: number;
            } | null;
            /** @description Open ones, the first due first */
            preNotices: components["schemas"]["AnnouncedDowngrade"][];
            unreadNotices: number;
            /** @description Where notices go besides the inbox */
            contact: components["schemas"]["Contact"];
        };
        ReportPreview: {
            /**
             * Format: uuid
             * @example 3f1c2f9e-6f0a-4a2b-9d3e-2a51f0a7c001
             */
            previewId: string;
            /** @example 行政处罚.csv */
            name: string;
            bytes: number;
            /** @example 王虚构 */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description When it is removed unless it is committed
             * @example 2026-11-23T02:15:00.000Z
             */
            removedAt: string;
            columns: components["schemas"]["PreviewColumn"][];
            /** @description All columns of its kind */
            knownColumns: components["schemas"]["KnownColumn"][];
            /** @description The first rows */
            rows: {
                line: number;
                /** @description As they will be read, by column; none of a broken row */
                cells: string[];
                faults: components["schemas"]["CellError"][];
            }[];
            checked: {
                rows: number;
                good: number;
                waiting: number;
            };
            /** @description Whether every row has been checked */
            isChecked: boolean;
            reasons: {
                /** @example date.malformed */
                reason: string;
                reasonWords: components["schemas"]["Bilingual"];
                count: number;
            }[];
            /** @description Why it cannot be taken in as it is */
            failure: {
                /** @example kind.unknown */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            /** @description The batch that it became */
            batchId: number | null;
            /** @description This very content was taken in before */
            isRepeat: boolean;
            /** @description The first rows with faults */
            faulty: {
                line: number;
                /** @description By column; personal data masked; none of a broken row */
                cells: string[];
                faults: components["schemas"]["CellError"][];
            }[];
            /** @description There are more than shown; take the table */
            isFaultyCut: boolean;
        };
        OwnReport: {
            batchId: number;
            /** @example 行政处罚.csv */
            name: string;
            /** @enum {string} */
            state: "checking" | "committed" | "failed";
            /** @description What is being done to it; null: nothing any more */
            phase: ("waiting" | "checking" | "committing" | "assessing") | null;
            rows: number;
            /** @description Rows of the file, where they were counted */
            rowTotal: number | null;
            /** @description New or changed */
            accepted: number;
            /** @description Known already, word for word */
            unchanged: number;
            /** @description Older than what is known */
            older: number;
            quarantined: number;
            /**
             * @description Who took it in; null: no person did
             * @example 王虚构
             */
            takenBy: string | null;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            finishedAt: string | null;
            failure: {
                /** @example table.empty */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            /** @description Rows that still wait to be mended or confirmed */
            waiting: number;
        };
        OwnReportDetail: {
            batchId: number;
            /** @example 行政处罚.csv */
            name: string;
            /** @enum {string} */
            state: "checking" | "committed" | "failed";
            /** @description What is being done to it; null: nothing any more */
            phase: ("waiting" | "checking" | "committing" | "assessing") | null;
            rows: number;
            /** @description Rows of the file, where they were counted */
            rowTotal: number | null;
            /** @description New or changed */
            accepted: number;
            /** @description Known already, word for word */
            unchanged: number;
            /** @description Older than what is known */
            older: number;
            quarantined: number;
            /**
             * @description Who took it in; null: no person did
             * @example 王虚构
             */
            takenBy: string | null;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            finishedAt: string | null;
            failure: {
                /** @example table.empty */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            /** @description Rows that still wait to be mended or confirmed */
            waiting: number;
            reasons: components["schemas"]["ReasonCount"][];
            faulty: {
                line: number;
                /** @description Without personal data */
                cells: {
                    [key: string]: string;
                };
                faults: components["schemas"]["CellError"][];
            }[];
            isFaultyCut: boolean;
        };
        OwnReports: {
            /** @description The newest report that is owed (网络交易监督管理办法 25) */
            due: {
                /**
                 * @description Half-year
                 * @example 2026H1
                 */
                period: string;
                /**
                 * Format: date
                 * @description Calendar date in Asia/Shanghai
                 * @example 2026-11-23
                 */
                opens: string;
                /**
                 * Format: date
                 * @description Calendar date in Asia/Shanghai
                 * @example 2026-11-23
                 */
                due: string;
                /** @enum {string} */
                state: "reported" | "open" | "overdue";
                stateWords: components["schemas"]["Bilingual"];
            };
            /** @description What a report may hold */
            columns: components["schemas"]["KnownColumn"][];
            /** @description Uploaded and not taken in yet */
            previews: components["schemas"]["ReportPreview"][];
            /** @description Newest first */
            reports: components["schemas"]["OwnReport"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "officers": [
         *         "王虚构",
         *         "李虚构"
         *       ],
         *       "isDone": true
         *     }
         */
        ApprovalAnswer: {
            /** @description Who has approved so far */
            officers: string[];
            /** @description Whether it took effect with this approval */
            isDone: boolean;
        };
        ApprovalOnFile: {
            /** @example 王虚构 */
            officer: string;
            /** @example 责令停业期间仍在经营 */
            why: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
        };
        WithdrawalOnFile: {
            /** @description The public record that is, or was, to be taken back */
            receiptId: number;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            published: string;
            /** @enum {string} */
            state: "pending" | "done" | "overtaken";
            stateWords: components["schemas"]["Bilingual"];
            approvals: components["schemas"]["ApprovalOnFile"][];
            /** @description The public record of the withdrawal */
            withdrawalId: number | null;
            done: string | null;
        };
        /**
         * @example {
         *       "withdrawals": [
         *         {
         *           "receiptId": 41,
         *           "uscc": "91330702MA2E4T3X0N",
         *           "name": "虚构商城",
         *           "grade": "yellow",
         *           "gradeWords": {
         *             "zh": "需整改",
         *             "en": "Needs rectification"
         *           },
         *           "published": "2026-11-20",
         *           "state": "pending",
         *           "stateWords": {
         *             "zh": "待第二人批准",
         *             "en": "Waits for a second person"
         *           },
         *           "approvals": [
         *             {
         *               "officer": "王虚构",
         *               "why": "误公示",
         *               "at": "2026-11-23T02:15:00.000Z"
         *             }
         *           ],
         *           "withdrawalId": null,
         *           "done": null
         *         }
         *       ]
         *     }
         */
        WithdrawalList: {
            /** @description Pending first, then newest */
            withdrawals: components["schemas"]["WithdrawalOnFile"][];
        };
        /**
         * @example pending
         * @enum {string}
         */
        ReplyState: "pending" | "shown" | "refused" | "withdrawn" | "replaced";
        ReplyPreview: {
            /**
             * @description Plain text, as it is shown: without markup; personal data masked as ***
             * @example 本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。
             */
            text: string;
        };
        OwnReply: {
            replyId: number;
            state: components["schemas"]["ReplyState"];
            /**
             * @description Plain text, as it is shown: without markup; personal data masked as ***
             * @example 本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。
             */
            text: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            submittedAt: string;
            /** @description When it was shown or refused */
            decidedAt: string | null;
            /**
             * @description Why it was shown or refused
             * @example 内容与整改记录相符
             */
            reason: string | null;
        };
        OwnReplies: {
            /** @description What the public page shows now */
            shown: components["schemas"]["OwnReply"] | null;
            /** @description Last sent in, whatever became of it */
            newest: components["schemas"]["OwnReply"] | null;
        };
        ReplyOnFile: {
            replyId: number;
            state: components["schemas"]["ReplyState"];
            /**
             * @description Plain text, as it is shown: without markup; personal data masked as ***
             * @example 本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。
             */
            text: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            submittedAt: string;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /**
             * @description null: never published
             * @example 虚构商城
             */
            name: string | null;
            steps: {
                state: components["schemas"]["ReplyState"];
                /**
                 * @description The officer, or the credit code of the platform
                 * @example 王虚构
                 */
                by: string;
                /** @example 内容与整改记录相符 */
                reason: string | null;
                /**
                 * Format: date-time
                 * @description Moment in UTC
                 * @example 2026-11-23T02:15:00.000Z
                 */
                at: string;
            }[];
        };
        ReplyList: {
            /** @description Oldest first */
            replies: components["schemas"]["ReplyOnFile"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        TwinGrade: {
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            key: string;
            name: components["schemas"]["Bilingual"];
            words: components["schemas"]["Bilingual"];
            scoreTenths: number | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            publishedOn: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            validUntil: string;
        };
        TwinReason: {
            /** @enum {string} */
            kind: "points" | "bonus" | "veto" | "ceiling";
            /** @example S-03 */
            code: string;
            title: components["schemas"]["Bilingual"];
            /** @example 电子商务法 86 */
            basis: string;
            /** @description Taken off, or added by a bonus; null: a mark */
            points: number | null;
            /** @description What a veto forces or a ceiling allows */
            grade: string | null;
            /** @description null: open */
            endsOn: string | null;
            documents: string[];
        };
        /** @description Signed as a whole; the receipt in it also by itself */
        CreditTwin: {
            /** @description JSON-LD 1.1 context, inline */
            "@context": {
                [key: string]: unknown;
            };
            /** @constant */
            type: "liangma/twin/1";
            /**
             * Format: uri
             * @description Address of the credit page
             */
            id: string;
            subject: components["schemas"]["PublicSubject"];
            /** @enum {string} */
            state: "inForce" | "stale" | "expired" | "revoked";
            /** @description null while no grade is in force */
            current: components["schemas"]["TwinGrade"] | null;
            /** @description Newest published grade, whatever the state */
            last: components["schemas"]["TwinGrade"];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            changedAt: string;
            /** @description Grows with every change of any standing */
            revision: number;
            /** @description Those that still count today */
            reasons: components["schemas"]["TwinReason"][];
            /** @description Of the past year */
            corrections: components["schemas"]["CorrectionReceipt"][];
            /** @description Of the past year */
            withdrawals: components["schemas"]["WithdrawalReceipt"][];
            reply: {
                /** @example 本平台已完成整改。 */
                text: string;
                /**
                 * Format: date-time
                 * @description Moment in UTC
                 * @example 2026-11-23T02:15:00.000Z
                 */
                shownAt: string;
                /** @description That it is the platform’s own statement */
                note: components["schemas"]["Bilingual"];
            } | null;
            receipt: components["schemas"]["GradeReceipt"];
            links: {
                /** Format: uri */
                page: string;
                /** Format: uri */
                receipt: string;
                /** Format: uri */
                keys: string;
                /** Format: uri */
                verify: string;
            };
            signature: components["schemas"]["Signature"];
        };
        /**
         * @example received
         * @enum {string}
         */
        StatementState: "received" | "proposed" | "returned" | "upheld" | "corrected" | "holdEnded" | "notUpheld" | "replaced" | "withdrawn" | "lapsed";
        /**
         * @description upheld: the records named are to be corrected at their source; notUpheld: the grade is published
         * @enum {string}
         */
        StatementOutcome: "upheld" | "notUpheld";
        Ground: {
            /** @example findings:HC-2026-0117 */
            record: string;
            /** @example G1-01 */
            code: string;
            /** @description The rule by which it counts */
            title: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            occurred: string;
            /**
             * @description Points that it costs, one decimal; 0.0 where it is a veto or a ceiling
             * @example 15.0
             */
            counts: string;
        };
        StatementStep: {
            state: components["schemas"]["StatementState"];
            stateWords: components["schemas"]["Bilingual"];
            /**
             * @description Officer, or credit code of the platform; null: it followed from the rules
             * @example 王虚构
             */
            by: string | null;
            reason: string | null;
            /** @description What was proposed */
            outcome: components["schemas"]["StatementOutcome"] | null;
            /** @description What is to be corrected, by the proposal */
            records: string[];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
        };
        /**
         * @example {
         *       "statementId": 3,
         *       "noticeId": 12,
         *       "uscc": "91330702MA2E4T3X0N",
         *       "name": "虚构商城",
         *       "fromGrade": "blue",
         *       "toGrade": "yellow",
         *       "due": "2026-11-27",
         *       "state": "received",
         *       "stateWords": {
         *         "zh": "待复核",
         *         "en": "To be reviewed"
         *       },
         *       "text": "该处罚决定已被复议机关撤销，复议决定书附后。",
         *       "contested": [
         *         "cases:金市监处罚〔2026〕虚构1号"
         *       ],
         *       "submittedAt": "2026-11-23T02:15:00.000Z",
         *       "correctBy": null,
         *       "isCorrectByProvisional": false,
         *       "steps": [
         *         {
         *           "state": "received",
         *           "stateWords": {
         *             "zh": "待复核",
         *             "en": "To be reviewed"
         *           },
         *           "by": "91330702MA2E4T3X0N",
         *           "reason": null,
         *           "outcome": null,
         *           "records": [],
         *           "at": "2026-11-23T02:15:00.000Z"
         *         }
         *       ]
         *     }
         */
        StatementOnFile: {
            statementId: number;
            /** @description The pre-notice that it is about */
            noticeId: number;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            /**
             * Format: date
             * @description Through this day the platform could state its case
             * @example 2026-11-23
             */
            due: string;
            state: components["schemas"]["StatementState"];
            stateWords: components["schemas"]["Bilingual"];
            /**
             * @description Plain text in the words of the platform
             * @example 该处罚决定已被复议机关撤销，复议决定书附后。
             */
            text: string;
            contested: string[];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            submittedAt: string;
            /** @description Upheld: until then the records have to be corrected at their source */
            correctBy: string | null;
            /** @description The calendar of that year is not known yet */
            isCorrectByProvisional: boolean;
            steps: components["schemas"]["StatementStep"][];
        };
        StatementList: {
            /** @description Oldest first */
            statements: components["schemas"]["StatementOnFile"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        OwnStatement: {
            statementId: number;
            /** @enum {string} */
            state: "received" | "underReview" | "upheld" | "corrected" | "holdEnded" | "notUpheld" | "replaced" | "withdrawn" | "lapsed";
            stateWords: components["schemas"]["Bilingual"];
            /**
             * @description Plain text in the words of the platform
             * @example 该处罚决定已被复议机关撤销，复议决定书附后。
             */
            text: string;
            contested: string[];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            submittedAt: string;
            outcome: components["schemas"]["StatementOutcome"] | null;
            /**
             * @description Why it was decided so
             * @example 处罚决定已生效
             */
            reason: string | null;
            decidedAt: string | null;
            /** @description Upheld: those to be corrected */
            records: string[];
            /** @description Upheld: until then they have to be corrected at their source */
            correctBy: string | null;
        };
        OwnPreNotice: {
            noticeId: number;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            score: string;
            decidedBy: components["schemas"]["DecidedBy"];
            /** @example C3 */
            decidedCode: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            announced: string;
            /**
             * Format: date
             * @description Through this day a statement is taken
             * @example 2026-11-23
             */
            due: string;
            /** @description The calendar of that year is not known yet */
            isProvisional: boolean;
            /** @description Working days left after today through the due day; 0: today is the last */
            workingDaysLeft: number;
            /** @enum {string} */
            state: "open" | "published" | "dropped";
            closed: string | null;
            /** @description Not published while the statement is looked at */
            isHeld: boolean;
            /** @description Whether a statement, or another one, is taken now */
            mayState: boolean;
            mayWithdraw: boolean;
            /** @description The newest */
            statement: components["schemas"]["OwnStatement"] | null;
            /** @description The records on which it rests */
            grounds: components["schemas"]["Ground"][];
        };
        OwnPreNoticeList: {
            /** @description Newest first */
            preNotices: components["schemas"]["OwnPreNotice"][];
        };
        OpenPreNotice: {
            noticeId: number;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /**
             * @description County code
             * @example 330782
             */
            county: string | null;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            /** @description Meaning of the grade, e.g. 守信 */
            fromWords: components["schemas"]["Bilingual"];
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            toWords: components["schemas"]["Bilingual"];
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            score: string;
            decidedBy: components["schemas"]["DecidedBy"];
            /** @example V2 */
            decidedCode: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            announced: string;
            /**
             * Format: date
             * @description The platform may state its case through this day
             * @example 2026-11-23
             */
            due: string;
            /** @description The calendar of that year is not known yet */
            isProvisional: boolean;
            /** @description Working days left after today through the due day; 0: today is the last, or past */
            workingDaysLeft: number;
            /** @description Not published while a statement is looked at */
            isHeld: boolean;
            /** @description The newest statement on it */
            statement: {
                statementId: number;
                state: components["schemas"]["StatementState"];
                stateWords: components["schemas"]["Bilingual"];
                correctBy: string | null;
            } | null;
            /** @description V2–V4 are published at once when two people approve */
            atOnce: {
                isPossible: boolean;
                approvals: components["schemas"]["ApprovalOnFile"][];
            };
        };
        /**
         * @example {
         *       "preNotices": [
         *         {
         *           "noticeId": 12,
         *           "uscc": "91330702MA2E4T3X0N",
         *           "name": "虚构商城",
         *           "county": "330702",
         *           "fromGrade": "blue",
         *           "fromWords": {
         *             "zh": "守信",
         *             "en": "Good standing"
         *           },
         *           "toGrade": "red",
         *           "toWords": {
         *             "zh": "高风险",
         *             "en": "High risk"
         *           },
         *           "score": "85.0",
         *           "decidedBy": "veto",
         *           "decidedCode": "V2",
         *           "announced": "2026-11-20",
         *           "due": "2026-11-27",
         *           "isProvisional": false,
         *           "workingDaysLeft": 4,
         *           "isHeld": true,
         *           "statement": {
         *             "statementId": 3,
         *             "state": "received",
         *             "stateWords": {
         *               "zh": "待复核",
         *               "en": "To be reviewed"
         *             },
         *             "correctBy": null
         *           },
         *           "atOnce": {
         *             "isPossible": true,
         *             "approvals": [
         *               {
         *                 "officer": "王虚构",
         *                 "why": "责令停业期间仍在经营",
         *                 "at": "2026-11-23T02:15:00.000Z"
         *               }
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        PreNoticeList: {
            /** @description The first due first */
            preNotices: components["schemas"]["OpenPreNotice"][];
        };
        PreNoticeEvent: {
            /** @enum {string} */
            kind: "announced" | "received" | "replaced" | "withdrawn" | "proposedUpheld" | "proposedNotUpheld" | "returned" | "upheld" | "notUpheld" | "corrected" | "holdEnded" | "lapsed" | "approved" | "published" | "recovered" | "overtaken";
            words: components["schemas"]["Bilingual"];
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            day: string;
            /** @description null: only the day is on file */
            at: string | null;
            /**
             * @description null: it followed from the rules
             * @example 王虚构
             */
            by: string | null;
            reason: string | null;
        };
        /**
         * @example {
         *       "noticeId": 12,
         *       "uscc": "91330702MA2E4T3X0N",
         *       "name": "虚构商城",
         *       "county": "330702",
         *       "fromGrade": "blue",
         *       "fromWords": {
         *         "zh": "守信",
         *         "en": "Good standing"
         *       },
         *       "toGrade": "red",
         *       "toWords": {
         *         "zh": "高风险",
         *         "en": "High risk"
         *       },
         *       "score": "85.0",
         *       "decidedBy": "veto",
         *       "decidedCode": "V2",
         *       "announced": "2026-11-20",
         *       "due": "2026-11-27",
         *       "isProvisional": false,
         *       "workingDaysLeft": 4,
         *       "isHeld": true,
         *       "statement": {
         *         "statementId": 3,
         *         "state": "received",
         *         "stateWords": {
         *           "zh": "待复核",
         *           "en": "To be reviewed"
         *         },
         *         "correctBy": null
         *       },
         *       "atOnce": {
         *         "isPossible": true,
         *         "approvals": [
         *           {
         *             "officer": "王虚构",
         *             "why": "责令停业期间仍在经营",
         *             "at": "2026-11-23T02:15:00.000Z"
         *           }
         *         ]
         *       },
         *       "asOf": "2026-11-20",
         *       "state": "open",
         *       "closed": null,
         *       "liveGrade": "red",
         *       "liveWords": {
         *         "zh": "高风险",
         *         "en": "High risk"
         *       },
         *       "grounds": [],
         *       "statements": [],
         *       "history": [
         *         {
         *           "kind": "announced",
         *           "words": {
         *             "zh": "预告知",
         *             "en": "Announced to the platform"
         *           },
         *           "day": "2026-11-20",
         *           "at": null,
         *           "by": null,
         *           "reason": null
         *         }
         *       ]
         *     }
         */
        PreNoticeOnFile: {
            noticeId: number;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /**
             * @description County code
             * @example 330782
             */
            county: string | null;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            fromGrade: string;
            /** @description Meaning of the grade, e.g. 守信 */
            fromWords: components["schemas"]["Bilingual"];
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            toGrade: string;
            toWords: components["schemas"]["Bilingual"];
            /**
             * @description Points or score, one decimal
             * @example 95.0
             */
            score: string;
            decidedBy: components["schemas"]["DecidedBy"];
            /** @example V2 */
            decidedCode: string | null;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            announced: string;
            /**
             * Format: date
             * @description The platform may state its case through this day
             * @example 2026-11-23
             */
            due: string;
            /** @description The calendar of that year is not known yet */
            isProvisional: boolean;
            /** @description Working days left after today through the due day; 0: today is the last, or past */
            workingDaysLeft: number;
            /** @description Not published while a statement is looked at */
            isHeld: boolean;
            /** @description The newest statement on it */
            statement: {
                statementId: number;
                state: components["schemas"]["StatementState"];
                stateWords: components["schemas"]["Bilingual"];
                correctBy: string | null;
            } | null;
            /** @description V2–V4 are published at once when two people approve */
            atOnce: {
                isPossible: boolean;
                approvals: components["schemas"]["ApprovalOnFile"][];
            };
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @enum {string} */
            state: "open" | "published" | "dropped";
            closed: string | null;
            /** @description As the platform stands today */
            liveGrade: string | null;
            liveWords: components["schemas"]["Bilingual"] | null;
            /** @description The records on which it rests */
            grounds: components["schemas"]["Ground"][];
            /** @description Oldest first */
            statements: components["schemas"]["StatementOnFile"][];
            /** @description What happened to it, in order */
            history: components["schemas"]["PreNoticeEvent"][];
        };
        ScorePoint: {
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /** @description null while not rated */
            score: string | null;
            decidedBy: components["schemas"]["DecidedBy"];
            decidedCode: string | null;
        };
        PublishedPoint: {
            /**
             * Format: date
             * @description Day from which the public saw it
             * @example 2026-11-23
             */
            effective: string;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /**
             * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
             * @example blue
             */
            grade: string;
            gradeWords: components["schemas"]["Bilingual"];
            /** @description null while not rated */
            score: string | null;
            decidedBy: components["schemas"]["DecidedBy"];
            decidedCode: string | null;
            /** @enum {string} */
            reason: "first" | "monthly" | "upgrade" | "downgrade" | "veto" | "objection" | "repair" | "correction" | "expiry";
            /** @description Its signed receipt, at `/receipts/{receiptId}.json` */
            receipt: {
                receiptId: number;
                /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
                sha256: string;
                /** @description A record that counted was annulled since */
                isCorrected: boolean;
                isWithdrawn: boolean;
            } | null;
        };
        PlatformHistory: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @description Oldest first; holds until the next */
            live: components["schemas"]["ScorePoint"][];
            /** @description Oldest first; holds until the next */
            published: components["schemas"]["PublishedPoint"][];
            /** @description From which score a grade is given, today, best first */
            thresholds: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                gradeWords: components["schemas"]["Bilingual"];
                /**
                 * @description Points or score, one decimal
                 * @example 95.0
                 */
                atLeast: string;
            }[];
        };
        MerchantShop: {
            shopId: number;
            /** @description null: a natural person */
            code: string | null;
            /** @example 义乌市虚构文具经营部 */
            name: string;
            /** @example 虚构文具旗舰店 */
            shopName: string | null;
            /** @example https://shop.example.com/1042 */
            url: string;
            /** @example 义乌市虚构路 1 号 */
            address: string | null;
            county: components["schemas"]["County"] | null;
            /** @description 是否登记 */
            isRegistered: boolean | null;
            /** @description 是否超限额 */
            isOverLimit: boolean | null;
            /**
             * @description 自我声明类型
             * @example 个人零星小额
             */
            selfDeclaration: string | null;
            /** @description 最近核验日期 */
            verified: string | null;
            /**
             * @description 报送期
             * @example 2026H1
             */
            period: string;
            platform: {
                /**
                 * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                 * @example 91330702MA2E4T3X0N
                 */
                uscc: string;
                /** @example 示例优选商城 */
                name: string | null;
            };
        };
        MerchantList: {
            /** @description Shops that the filters leave, counted up to 10 000 */
            total: number;
            /** @description Whether there are more than were counted */
            isMore: boolean;
            merchants: components["schemas"]["MerchantShop"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        PlatformRecord: {
            /** @example findings:HC-2026-0117 */
            record: string;
            revision: number;
            isCurrent: boolean;
            /** @enum {string} */
            kind: "registration" | "merchant" | "case" | "finding" | "listing" | "annualReport" | "metric" | "bonus" | "complaint";
            kindWords: components["schemas"]["Bilingual"];
            /** @description Severity, tier, list, year, result */
            about: components["schemas"]["Bilingual"] | null;
            /**
             * @description Indicator or bonus it speaks of
             * @example G1-01
             */
            code: string | null;
            /** @description null: not yet, as of a case under way */
            occurred: string | null;
            /** @enum {string} */
            status: "lead" | "confirmed" | "unfounded" | "annulled" | "withdrawn";
            statusWords: components["schemas"]["Bilingual"];
            /** @description 整改完成 */
            cured: string | null;
            /** @description 信用修复 */
            repaired: string | null;
            /** @description 移出、终止或报送 */
            ended: string | null;
            /** @description Points that came with it (分值) */
            points: string | null;
            /** @description 分子 of a metric */
            k: number | null;
            /** @description 分母 of a metric; 年订单量 of a registration */
            n: number | null;
            /** @example 30000.00 */
            amountYuan: string | null;
            /**
             * @description 事件编号
             * @example SJ-2026-031
             */
            event: string | null;
            /**
             * @description 依据文书 or 决定书文号
             * @example 金虚核〔2026〕17号
             */
            document: string | null;
            /** @description What its source says besides; never counts */
            facts: {
                /** @example 决定机关 */
                name: string;
                /** @example 虚构市市场监督管理局 */
                text: string;
            }[];
            /**
             * Format: date
             * @description Data of the delivery reach up to here
             * @example 2026-11-23
             */
            dataAsOf: string;
            /** @description Import that brought it */
            batchId: number;
        };
        PlatformRecordList: {
            kinds: {
                /** @enum {string} */
                kind: "registration" | "merchant" | "case" | "finding" | "listing" | "annualReport" | "metric" | "bonus" | "complaint";
                kindWords: components["schemas"]["Bilingual"];
                count: number;
            }[];
            /** @description Newest first */
            records: components["schemas"]["PlatformRecord"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        SavedFilter: {
            filterId: number;
            /**
             * @description Page of the list
             * @example register
             */
            list: string;
            /** @example 义乌黄级 */
            name: string;
            /**
             * @description As in the address of the page, without `?`
             * @example county=330782&grade=yellow
             */
            query: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            savedAt: string;
        };
        SavedFilterList: {
            /** @description By name */
            filters: components["schemas"]["SavedFilter"][];
        };
        /**
         * @example active
         * @enum {string}
         */
        RulebookState: "draft" | "inReview" | "approved" | "scheduled" | "active" | "retired" | "withdrawn";
        RulebookTerm: {
            /** @description null: since the register began */
            from: string | null;
            /** @description First day of its successor; null: none yet */
            until: string | null;
        };
        RulebookVersionRow: {
            /**
             * @description `id` of the rulebook
             * @example platform
             */
            id: string;
            /** @example 2026.1 */
            version: string;
            /**
             * @description Whom it rates
             * @enum {string}
             */
            appliesTo: "platform" | "merchant";
            state: components["schemas"]["RulebookState"];
            stateWords: components["schemas"]["Bilingual"];
            /**
             * @description Of its text
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            sha256: string;
            /** @description When it decides or decided */
            terms: components["schemas"]["RulebookTerm"][];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            changedAt: string;
        };
        RulebookList: {
            versions: components["schemas"]["RulebookVersionRow"][];
        };
        RulebookSignOff: {
            /** @enum {string} */
            part: "author" | "approver";
            /** @example 王虚构 */
            name: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            signedAt: string;
            /**
             * @description The text that was signed
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            sha256: string;
            /**
             * @description The list of who changes that was signed
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            changesHash: string;
            /** @description How many were on it */
            changedCount: number;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
        };
        RulebookStep: {
            /**
             * @example submitted
             * @enum {string}
             */
            step: "founded" | "shipped" | "created" | "edited" | "submitted" | "approved" | "returned" | "scheduled" | "unscheduled" | "withdrawn";
            stepWords: components["schemas"]["Bilingual"];
            /**
             * @description null: the program
             * @example 王虚构
             */
            name: string | null;
            /** @example 按新修订的办法调整 */
            reason: string | null;
            effective: string | null;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            at: string;
        };
        RulebookOnFile: {
            /**
             * @description `id` of the rulebook
             * @example platform
             */
            id: string;
            /** @example 2026.1 */
            version: string;
            /**
             * @description Whom it rates
             * @enum {string}
             */
            appliesTo: "platform" | "merchant";
            state: components["schemas"]["RulebookState"];
            stateWords: components["schemas"]["Bilingual"];
            /**
             * @description Of its text
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            sha256: string;
            /** @description When it decides or decided */
            terms: components["schemas"]["RulebookTerm"][];
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            changedAt: string;
            /**
             * @description The file, YAML
             * @example id: platform
             *     version: '2026.2'
             */
            text: string;
            /** @description The version in force today, which it would succeed; null: none */
            base: string | null;
            /** @description Those that count now */
            signOffs: components["schemas"]["RulebookSignOff"][];
            history: components["schemas"]["RulebookStep"][];
            /** @description What the caller may do to it now */
            actions: ("edit" | "submit" | "approve" | "sendBack" | "schedule" | "unschedule" | "withdraw")[];
        };
        RulebookEdited: {
            rulebook: components["schemas"]["RulebookOnFile"];
            /** @description Signatures that the change dropped */
            droppedSignatures: number;
            /** @description Effective day that it dropped */
            droppedDay: string | null;
        };
        RulebookIssue: {
            line: number;
            column: number;
            /** @example indicators.3.cap */
            path: string;
            /** @example 上限永远达不到 */
            zh: string;
            /** @example the cap can never bind */
            en: string;
        };
        RulebookIssues: {
            issues: components["schemas"]["RulebookIssue"][];
        };
        RulebookChanges: {
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            hash: string;
            changedCount: number;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @description The last record that was known */
            sequence: number;
        };
        RulebookDifference: {
            /**
             * @description Code of the row, or part
             * @example G2-02
             */
            place: string;
            /** @example G2-02 禁限售商品上架查实：每次扣分 2.0 → 3.0 */
            zh: string;
            /** @example G2-02 Prohibited goods listed: points 2.0 → 3.0 */
            en: string;
        };
        RulebookDifferences: {
            /** @example 2026.1 */
            from: string;
            /** @example 2026.1 */
            to: string;
            differences: components["schemas"]["RulebookDifference"][];
        };
        FaceLegend: {
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            face: string;
            name: components["schemas"]["Bilingual"];
            words: components["schemas"]["Bilingual"];
        }[];
        /**
         * @example {
         *       "blue": 97,
         *       "yellow": 19,
         *       "red": 6,
         *       "unrated": 6
         *     }
         */
        FaceCounts: {
            [key: string]: number;
        };
        /**
         * @example {
         *       "code": "330782",
         *       "zh": "义乌市",
         *       "en": "Yiwu"
         *     }
         */
        ScreenCounty: {
            code: string;
            zh: string;
            en: string;
        };
        MonthOfChanges: {
            /** @example 2026-11 */
            month: string;
            upgrades: number;
            downgrades: number;
        };
        ReasonTotal: {
            /** @example G1-01 */
            code: string;
            title: components["schemas"]["Bilingual"];
            platforms: number;
            /** @description Sum over these platforms, in tenths: 42.0 is 420 */
            points: number;
        };
        CountyTotal: {
            /** @description null: no county known */
            county: components["schemas"]["ScreenCounty"] | null;
            platforms: number;
            faces: components["schemas"]["FaceCounts"];
            shops: number;
        };
        ScreenSource: {
            kind: components["schemas"]["SourceKind"];
            title: components["schemas"]["Bilingual"];
            /** @description Days that may pass between two deliveries; null: none agreed */
            cadenceDays: number | null;
            /** @description Data reach up to here; null: never imported */
            dataAsOf: string | null;
            /** @description Days beyond the cadence; null: never imported or no cadence agreed */
            daysLate: number | null;
            /** @description Later than its cadence, or owed and never imported */
            isLate: boolean;
        };
        ScreenOverview: {
            /** @description Revision of the standings that everything here rests on */
            revision: number;
            /** @description null: the whole city */
            region: components["schemas"]["ScreenCounty"] | null;
            /** @description Newest as-of day among the grades; null: none */
            asOf: string | null;
            /** @description When the public last saw a change */
            changedAt: string | null;
            rulebookVersion: string | null;
            isSample: boolean;
            legend: components["schemas"]["FaceLegend"];
            totals: {
                /** @description Platforms that were ever published */
                platforms: number;
                faces: components["schemas"]["FaceCounts"];
                /** @description Shops on any platform, by the newest report */
                shops: number;
            };
            /** @description Twelve months, oldest first */
            changes: components["schemas"]["MonthOfChanges"][];
            /** @description The eight that concern most platforms */
            reasons: components["schemas"]["ReasonTotal"][];
            /** @description All counties, also where a region is chosen; null last */
            counties: components["schemas"]["CountyTotal"][];
            sources: components["schemas"]["ScreenSource"][];
        };
        ScreenChangeRow: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            county: components["schemas"]["ScreenCounty"] | null;
            /**
             * Format: date
             * @description On which it was published
             * @example 2026-11-23
             */
            day: string;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            from: string;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            to: string;
            /** @enum {string} */
            direction: "up" | "down";
        };
        ScreenChanges: {
            /** @description All that the filters leave */
            total: number;
            /** @description Newest first, 1 000 at most */
            changes: components["schemas"]["ScreenChangeRow"][];
        };
        ScreenShopRow: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            face: string;
            shops: number;
        };
        ScreenShops: {
            total: number;
            /** @description On platforms that were never published */
            elsewhere: number;
            /** @description Most shops first */
            platforms: components["schemas"]["ScreenShopRow"][];
        };
        ScreenPlatform: {
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            county: components["schemas"]["ScreenCounty"] | null;
            /** @example 义乌市虚构路1号 */
            address: string | null;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            face: string;
            /** @description null: never assessed */
            asOf: string | null;
            shops: number;
            /** @description The three that cost most in the published grade */
            reasons: {
                /** @example G1-01 */
                code: string;
                title: components["schemas"]["Bilingual"];
                /** @description Tenths of a point: 85.0 is 850 */
                points: number;
            }[];
            /** @description Within twelve months; null: none */
            lastChange: {
                /**
                 * Format: date
                 * @description On which it was published
                 * @example 2026-11-23
                 */
                day: string;
                /**
                 * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
                 * @example yellow
                 */
                from: string;
                /**
                 * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
                 * @example yellow
                 */
                to: string;
                /** @enum {string} */
                direction: "up" | "down";
            } | null;
        };
        ScreenNotice: {
            noticeId: number;
            /**
             * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
             * @example 91330702MA2E4T3X0N
             */
            uscc: string;
            /** @example 虚构商城 */
            name: string;
            county: components["schemas"]["ScreenCounty"] | null;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            from: string;
            /**
             * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
             * @example yellow
             */
            to: string;
            /**
             * Format: date
             * @description Last day on which the platform may state its case
             * @example 2026-11-23
             */
            due: string;
            /** @description Calendar days; below 0: overdue */
            daysLeft: number;
            /** @description The working days of that year are not yet known */
            isProvisional: boolean;
            /** @description Held while what the platform stated is looked at */
            isHeld: boolean;
        };
        ScreenDue: {
            /** @description Statements under review; not counted below */
            held: number;
            overdue: number;
            today: number;
            /** @description In one to three days */
            soon: number;
            later: number;
            /** @description First due first, 20 at most */
            notices: components["schemas"]["ScreenNotice"][];
        };
        /**
         * @example {
         *       "looks": [
         *         "published"
         *       ]
         *     }
         */
        ScreenLooks: {
            /** @description `live`: on the officers’ server, to those who are signed in there */
            looks: ("published" | "live")[];
        };
        /** @description Rows and columns from 0, north-west first */
        GridPlace: {
            county: components["schemas"]["ScreenCounty"];
            row: number;
            column: number;
        };
        /**
         * @example {
         *       "type": "Feature",
         *       "properties": {
         *         "code": "330782",
         *         "zh": "义乌市",
         *         "en": "Yiwu",
         *         "label": [
         *           119.9967,
         *           29.2968
         *         ]
         *       },
         *       "geometry": {
         *         "type": "Polygon",
         *         "coordinates": [
         *           [
         *             [
         *               119.8,
         *               29.1
         *             ],
         *             [
         *               120.2,
         *               29.1
         *             ],
         *             [
         *               120.1,
         *               29.5
         *             ],
         *             [
         *               119.8,
         *               29.1
         *             ]
         *           ]
         *         ]
         *       }
         *     }
         */
        CountyFeature: {
            /** @constant */
            type: "Feature";
            properties: {
                code: string;
                zh: string;
                en: string;
                /**
                 * @description A point inside, for its name
                 * @example [
                 *       120.075,
                 *       29.306
                 *     ]
                 */
                label: [
                    number,
                    number
                ];
            };
            geometry: {
                /** @constant */
                type: "Polygon";
                coordinates: number[][][];
            } | {
                /** @constant */
                type: "MultiPolygon";
                coordinates: number[][][][];
            };
        };
        Boundaries: {
            /** @example 天地图 */
            attribution: string;
            /**
             * @description 审图号; null: show "示意图，未标注审图号"
             * @example GS(2024)0650号
             */
            approval: string | null;
            /**
             * @description Of the file as it was imported
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            sha256: string;
            counties: {
                /** @constant */
                type: "FeatureCollection";
                features: components["schemas"]["CountyFeature"][];
            };
        };
        ScreenMap: {
            /**
             * @description West, south, east, north of the boundaries; null: none
             * @example [
             *       119.23,
             *       28.53,
             *       120.78,
             *       29.69
             *     ]
             */
            bounds: [
                number,
                number,
                number,
                number
            ] | null;
            /** @description null: none, or none that may be shown here; draw the grid */
            boundaries: components["schemas"]["Boundaries"] | null;
            grid: components["schemas"]["GridPlace"][];
            /** @description Tiles at /basemap/{z}/{x}/{y}; null: none, or none that may be shown here */
            basemap: {
                /** @enum {string} */
                kind: "raster" | "vector";
                /** @example 天地图 */
                attribution: string;
                /**
                 * @description 审图号
                 * @example GS(2024)0650号
                 */
                approval: string | null;
            } | null;
        };
        PlatformPoint: {
            /** @constant */
            type: "Feature";
            geometry: {
                /** @constant */
                type: "Point";
                /**
                 * @description Longitude, latitude (WGS84)
                 * @example [
                 *       120.075,
                 *       29.306
                 *     ]
                 */
                coordinates: [
                    number,
                    number
                ];
            };
            properties: {
                /**
                 * @description 统一社会信用代码 (18 characters) or an old 15-digit registration number
                 * @example 91330702MA2E4T3X0N
                 */
                uscc: string;
                /** @example 虚构商城 */
                name: string;
                /** @example 义乌市虚构路1号 */
                address: string | null;
                /**
                 * @description County code
                 * @example 330782
                 */
                county: string | null;
                /**
                 * @description A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)
                 * @example yellow
                 */
                face: string;
            };
        };
        PlatformPoints: {
            /** @constant */
            type: "FeatureCollection";
            revision: number;
            features: components["schemas"]["PlatformPoint"][];
            /** @description Without coordinates: a number on the county, never a dot */
            unplaced: {
                county: components["schemas"]["ScreenCounty"] | null;
                platforms: number;
                faces: components["schemas"]["FaceCounts"];
            }[];
        };
        Backtest: {
            months: {
                /**
                 * Format: date
                 * @description Calendar date in Asia/Shanghai
                 * @example 2026-11-23
                 */
                day: string;
                /** @description With a grade then and a month earlier, by both */
                rated: number;
                /** @description Of these, with another grade than a month earlier */
                changedBefore: number;
                changedAfter: number;
                /** @description Subjects that the two grade differently */
                differ: number;
            }[];
            /** @description A warning is any grade below the best */
            notBest: {
                before: {
                    /** @description Serious penalties in the window */
                    penalties: number;
                    /** @description Of these, of subjects that had the grade at the month end before */
                    warned: number;
                    /**
                     * @description From the first month end of that unbroken stretch to the penalty, rounded down
                     * @example 74
                     */
                    medianDays: number | null;
                    /** @description Subjects that had the grade at a month end before any serious penalty */
                    alarms: number;
                    /** @description Of these, without a serious penalty afterwards */
                    falseAlarms: number;
                };
                after: {
                    /** @description Serious penalties in the window */
                    penalties: number;
                    /** @description Of these, of subjects that had the grade at the month end before */
                    warned: number;
                    /**
                     * @description From the first month end of that unbroken stretch to the penalty, rounded down
                     * @example 74
                     */
                    medianDays: number | null;
                    /** @description Subjects that had the grade at a month end before any serious penalty */
                    alarms: number;
                    /** @description Of these, without a serious penalty afterwards */
                    falseAlarms: number;
                };
            };
            /** @description A warning is the worst grade */
            worst: {
                before: {
                    /** @description Serious penalties in the window */
                    penalties: number;
                    /** @description Of these, of subjects that had the grade at the month end before */
                    warned: number;
                    /**
                     * @description From the first month end of that unbroken stretch to the penalty, rounded down
                     * @example 74
                     */
                    medianDays: number | null;
                    /** @description Subjects that had the grade at a month end before any serious penalty */
                    alarms: number;
                    /** @description Of these, without a serious penalty afterwards */
                    falseAlarms: number;
                };
                after: {
                    /** @description Serious penalties in the window */
                    penalties: number;
                    /** @description Of these, of subjects that had the grade at the month end before */
                    warned: number;
                    /**
                     * @description From the first month end of that unbroken stretch to the penalty, rounded down
                     * @example 74
                     */
                    medianDays: number | null;
                    /** @description Subjects that had the grade at a month end before any serious penalty */
                    alarms: number;
                    /** @description Of these, without a serious penalty afterwards */
                    falseAlarms: number;
                };
            };
        };
        SimulatedChange: {
            /**
             * @description Credit code; of a natural person the number in the register
             * @example 91330702MA2E4T3X0N
             */
            code: string;
            /** @example 浙江虚构商城有限公司 */
            name: string;
            /** @example 330782 */
            county: string | null;
            /** @example trade */
            platformType: string | null;
            /** @enum {string} */
            move: "better" | "worse" | "same" | "other";
            before: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                /**
                 * @description Points or score, one decimal
                 * @example 95.0
                 */
                score: string;
                /** @description What decided the grade */
                decided: components["schemas"]["Bilingual"];
            };
            after: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                /**
                 * @description Points or score, one decimal
                 * @example 95.0
                 */
                score: string;
                /** @description What decided the grade */
                decided: components["schemas"]["Bilingual"];
            };
            /** @description Why, the greatest first */
            reasons: {
                /** @description Null: the score as a whole */
                code: string | null;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
                /**
                 * @description By how much it moves the score; they add up to its difference
                 * @example -5.0
                 */
                points: string;
            }[];
        };
        SimulatedChangeList: {
            changes: components["schemas"]["SimulatedChange"][];
            total: number;
            /**
             * @description Cursor of the next page; null on the last
             * @example 1042
             */
            nextCursor: string | null;
        };
        /** @description What inspections come to under both rulebooks */
        InspectionHours: {
            grades: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                grade: string;
                /** @example 2 */
                perYear: number;
                /** @example 6 */
                hoursEach: number;
                words: components["schemas"]["Bilingual"];
                subjectsBefore: number;
                subjectsAfter: number;
                /**
                 * @description Hours a year
                 * @example 1284
                 */
                before: number;
                /**
                 * @description Hours a year
                 * @example 1284
                 */
                after: number;
            }[];
            /**
             * @description Hours a year
             * @example 1284
             */
            before: number;
            /**
             * @description Hours a year
             * @example 1284
             */
            after: number;
            /** @example -36 */
            difference: number;
        };
        SimulationWarning: {
            /** @enum {string} */
            code: "tooManyWorst" | "tooManyBest" | "groupDominates" | "sizeHitHarder";
            /** @example 守信 */
            zh: string;
            /** @example Good standing */
            en: string;
            /**
             * @description Grade, group or size band; null: nothing in particular
             * @example red
             */
            about: string | null;
            /**
             * @description Points or score, one decimal
             * @example 12.5
             */
            percent: string;
            /**
             * @description Points or score, one decimal
             * @example 10.0
             */
            limit: string;
            /** @description How many it is about; null: all */
            subjects: number | null;
        };
        SimulationPart: {
            /**
             * @description Empty: not known
             * @example 330782
             */
            key: string;
            /** @example 守信 */
            zh: string;
            /** @example Good standing */
            en: string;
            subjects: number;
            better: number;
            worse: number;
            grades: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                key: string;
                before: number;
                after: number;
            }[];
        };
        SimulationOutcome: {
            /** @description The last record that both knew */
            sequence: number;
            subjects: number;
            /** @description With another score or grade */
            changed: number;
            gradeChanges: number;
            better: number;
            worse: number;
            /**
             * @description SHA-256 of the list of all who change, to which a sign-off is bound
             * @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b
             */
            changesHash: string;
            grades: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                key: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
                /** @description Not given by a score, e.g. not rated */
                isState: boolean;
                before: number;
                after: number;
            }[];
            flow: {
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                from: string;
                /**
                 * @description Grade by its key in the rulebook in force, e.g. blue, yellow, red, unrated
                 * @example blue
                 */
                to: string;
                subjects: number;
            }[];
            /** @description Scores in steps of five points, by the lower bound of each */
            scores: {
                /**
                 * @description Points or score, one decimal
                 * @example 95.0
                 */
                from: string;
                before: number;
                after: number;
            }[];
            counties: components["schemas"]["SimulationPart"][];
            types: components["schemas"]["SimulationPart"][];
            sizes: components["schemas"]["SimulationPart"][];
            /** @description Points of all subjects together by group; null: no such group */
            groups: {
                /** @example G1-01 */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
                before: string | null;
                after: string | null;
            }[];
            hours: components["schemas"]["InspectionHours"];
            warnings: components["schemas"]["SimulationWarning"][];
        };
        Simulation: {
            /**
             * Format: uuid
             * @example 0b9f8a52-5f4e-4c3e-9d0a-3f6f1f3c7a10
             */
            id: string;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "cancelled";
            /** @description What is being done; null: nothing */
            step: ("records" | "before" | "after" | "comparison" | "months") | null;
            done: number;
            /** @description 0: not known */
            total: number;
            /** @example 孙虚构 */
            startedBy: string;
            /**
             * Format: date-time
             * @description Moment in UTC
             * @example 2026-11-23T02:15:00.000Z
             */
            startedAt: string;
            /**
             * @description Since it began, or until it ended
             * @example 0.4
             */
            seconds: number;
            /**
             * Format: date
             * @description Calendar date in Asia/Shanghai
             * @example 2026-11-23
             */
            asOf: string;
            /** @description The rulebook in force on that day */
            before: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
                /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
                sha256: string;
            };
            /** @description The rulebook tried */
            after: {
                /** @example platform */
                id: string;
                /** @example 2026.1 */
                version: string;
                /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
                sha256: string;
            };
            failure: {
                /** @example simulation.stumbled */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
            } | null;
            /** @description Null until it is known */
            outcome: components["schemas"]["SimulationOutcome"] | null;
            backtest: components["schemas"]["Backtest"] | null;
        };
        SimulatedRulebook: {
            /**
             * @example id: platform
             *     unit: tenths of a point
             */
            text: string;
            /** @example 3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b3b */
            sha256: string;
            outline: {
                /** @enum {string} */
                part: "head" | "grades" | "groups" | "indicators" | "statutory" | "bonuses" | "vetoes" | "ceilings" | "states";
                /**
                 * @description Keys and positions of an entry
                 * @example [
                 *       "indicators",
                 *       0,
                 *       "cap"
                 *     ]
                 */
                path: (string | number)[];
                /** @example G1-01 */
                code: string;
                /** @example 守信 */
                zh: string;
                /** @example Good standing */
                en: string;
                figures: {
                    /**
                     * @description Keys within the entry
                     * @example tiers.first
                     */
                    name: string;
                    /**
                     * @description Keys and positions of an entry
                     * @example [
                     *       "indicators",
                     *       0,
                     *       "cap"
                     *     ]
                     */
                    path: (string | number)[];
                    /** @example 40 */
                    value: number;
                }[];
                /**
                 * @description The entry as it is written
                 * @example code: G1-02
                 *     points: 30
                 */
                yaml: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
