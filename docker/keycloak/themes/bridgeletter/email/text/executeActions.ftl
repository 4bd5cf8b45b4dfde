<#ftl output_format="plainText">
<#assign setsPassword = requiredActions?? && requiredActions?seq_contains("UPDATE_PASSWORD")>
${setsPassword?then(msg("invitationTitle"), msg("accountActionTitle"))}

${setsPassword?then(msg("invitationText"), msg("accountActionText"))}

${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))}
