<#ftl output_format="plainText">
${msg("resetTitle")}

${msg("resetText")}

${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))}
