<#-- The frame of every page: the name and what it stands for, then one card with the page's own content. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <title><#nested "header"> · Bridgeletter</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${url.resourcesPath}/fonts/inter-latin-wght-normal.woff2">
  <link rel="stylesheet" href="${url.resourcesPath}/css/bridgeletter.css">
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="frame">
  <header class="brand">
    <p class="name">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 17c4-9 14-9 18 0"/><path d="M3 17h18M8 17v-5M12 17v-6.6M16 17v-5"/></svg>
      Bridgeletter
    </p>
    <div class="promise">
      <p>${msg("bridgeletterPromise")}</p>
      <#-- examined, represented, uncovered: the three kinds of days, as the application draws them -->
      <svg viewBox="0 0 360 96" aria-hidden="true">
        <defs><pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="#ff9c92" stroke-width="2"/></pattern></defs>
        <g class="grid"><path d="M.5 0v96M90.5 0v96M180.5 0v96M270.5 0v96M359.5 0v96"/></g>
        <rect x="0" y="8" width="230" height="16" rx="4" class="examined"/><rect x="232" y="8" width="88" height="16" rx="4" class="represented"/>
        <rect x="40" y="40" width="140" height="16" rx="4" class="examined"/><rect x="182" y="40" width="46" height="16" rx="4" class="uncovered"/><rect x="230" y="40" width="90" height="16" rx="4" class="examined"/>
        <rect x="90" y="72" width="150" height="16" rx="4" class="examined"/><rect x="242" y="72" width="56" height="16" rx="4" class="represented"/>
        <path d="M320 0v96" class="today"/>
      </svg>
    </div>
  </header>
  <main>
    <div class="card">
      <div class="head">
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
          <p class="attempted"><span>${auth.attemptedUsername}</span> <a href="${url.loginRestartFlowUrl}">${msg("bridgeletterOtherPerson")}</a></p>
          <#nested "show-username">
        </#if>
      </div>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="message ${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button type="submit" class="button plain wide">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
        <div class="note"><#nested "info"></div>
      </#if>
    </div>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="languages" aria-label="${msg("languages")}">
        <#list locale.supported as other>
          <a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}"<#if other.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${other.label}</a>
        </#list>
      </nav>
    </#if>
  </main>
</div>
</body>
</html>
</#macro>
