<#macro emailLayout title="" link="" action="">
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>Bridgeletter</title></head>
<body style="margin:0;background:#f7f8fa;color:#101828;font:15px/22px Inter,Arial,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #e4e7ec;border-radius:10px"><tr><td style="padding:24px 28px">
<p style="margin:0 0 16px;color:#0f5f6b;font-weight:bold">Bridgeletter</p>
<#if title?has_content><h1 style="margin:0 0 12px;font-size:20px;line-height:26px">${title}</h1></#if>
<#nested>
<#if link?has_content>
<p style="margin:20px 0"><a href="${link}" style="display:inline-block;background:#0f5f6b;color:#ffffff;padding:10px 18px;border-radius:8px;text-decoration:none;font-weight:bold">${action}</a></p>
<p style="margin:0;color:#475467;font-size:13px;line-height:19px;word-break:break-all">${link}</p>
</#if>
</td></tr></table>
</td></tr></table>
</body>
</html>
</#macro>
