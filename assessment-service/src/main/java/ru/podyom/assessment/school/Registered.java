package ru.podyom.assessment.school;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A registration number whose check digit is right; null is left to others. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Registered.Check.class)
@interface Registered {

    /** Which register gave the number. */
    enum As {
        INN,
        OGRN
    }

    As value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the arithmetic. */
    class Check implements ConstraintValidator<Registered, String> {

        private As register = As.INN;

        @Override
        public void initialize(Registered annotation) {
            this.register = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable String digits, ConstraintValidatorContext context) {
            return digits == null || (register == As.INN ? CheckDigits.isInn(digits) : CheckDigits.isOgrn(digits));
        }
    }
}
