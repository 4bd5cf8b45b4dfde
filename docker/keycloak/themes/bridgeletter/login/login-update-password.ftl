<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password', 'password-confirm'); section>
  <#if section = "header">${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
      <@fields.password id="password-new" label=msg("passwordNew") autocomplete="new-password" focus=true error=messagesPerField.existsError('password')?then(messagesPerField.get('password'), '')/>
      <@fields.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'), '')/>
      <div class="options">
        <label class="check"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label>
      </div>
      <button class="button primary wide" name="login" type="submit">${msg("bridgeletterSavePassword")}</button>
      <#if isAppInitiatedAction??>
        <button class="button plain wide" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
</@layout.registrationLayout>
