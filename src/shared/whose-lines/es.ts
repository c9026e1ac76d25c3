/** Whose help lines are named, Spanish (US health Spanish, "usted"). */
export default 'Estas son líneas de ayuda de Estados Unidos. Si está en otro lugar, llame al número de emergencias de allí.';
