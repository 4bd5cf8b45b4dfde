<#import "template.ftl" as layout>
<#assign setsPassword = requiredActions?? && requiredActions?seq_contains("UPDATE_PASSWORD")>
<@layout.emailLayout title=setsPassword?then(msg("invitationTitle"), msg("accountActionTitle")) link=link action=setsPassword?then(msg("invitationAction"), msg("accountAction"))>
<p style="margin:0 0 12px">${setsPassword?then(msg("invitationText"), msg("accountActionText"))}</p>
<p style="margin:0">${msg("linkLasts", linkExpirationFormatter(linkExpiration))}</p>
</@layout.emailLayout>
