<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign failed = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!failed; section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form" && realm.password>
    <#if failed>
      <p class="message error" role="alert" id="login-error">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</p>
    </#if>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <div class="group">
          <label class="label" for="username">${msg("usernameOrEmail")}</label>
          <input class="input" id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required<#if !(login.username)?has_content> autofocus</#if><#if failed> aria-invalid="true" aria-describedby="login-error"</#if>>
        </div>
      </#if>
      <@fields.password id="password" label=msg("password") autocomplete="current-password" focus=(login.username)?has_content/>
      <div class="options">
        <#if realm.rememberMe && !usernameHidden??>
          <label class="check"><input type="checkbox" id="rememberMe" name="rememberMe"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
        </#if>
        <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
      </div>
      <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="button primary wide" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
</@layout.registrationLayout>
