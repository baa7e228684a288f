// validatorUrl: the default asks an outside host to judge the document
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });
