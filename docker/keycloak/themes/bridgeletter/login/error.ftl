<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">${msg("errorTitle")}
  <#elseif section = "form">
    <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="instruction" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink?? && (client.baseUrl)?has_content>
      <a class="button primary wide" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
    </#if>
  </#if>
</@layout.registrationLayout>
