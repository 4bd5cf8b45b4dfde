<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("resetTitle") link=link action=msg("invitationAction")>
<p style="margin:0 0 12px">${msg("resetText")}</p>
<p style="margin:0">${msg("linkLasts", linkExpirationFormatter(linkExpiration))}</p>
</@layout.emailLayout>
