<#-- A password with a button that shows it. The script of the parent theme finds the button by its data attributes. -->
<#macro password id label autocomplete error="" focus=false>
<div class="group">
  <label class="label" for="${id}">${label}</label>
  <div class="input-with-button" dir="ltr">
    <input class="input" id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" required<#if focus> autofocus</#if><#if error?has_content> aria-invalid="true" aria-describedby="${id}-error"</#if>>
    <button class="peek" type="button" aria-label="${msg("showPassword")}" aria-controls="${id}" data-password-toggle
            data-icon-show="eye" data-icon-hide="eye closed" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><span class="eye" aria-hidden="true"></span></button>
  </div>
  <#if error?has_content && error != " "><p class="field-error" id="${id}-error" role="alert">${kcSanitize(error)?no_esc}</p></#if>
</div>
</#macro>
